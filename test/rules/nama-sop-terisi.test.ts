import { dengan, denganDokumen, DOKUMEN, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nama";
const nama = (isi: string) => dengan({ [path]: isi });

ujiAturan("nama-sop-terisi", {
  lolos: [
    { nama: "named", sop: SOP_BERSIH },
    { nama: "one word", sop: nama("Legalisasi") },
    { nama: "a prefix is another rule's", sop: nama("SOP") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: nama(""),
      temuan: [{ path, severity: "error", outcome: "dilanggar", kosong: true, message: "Nama SOP belum diisi." }],
    },
    { nama: "blanks", sop: nama(" \u00a0"), temuan: [{ path, kosong: true }] },
    { nama: "a dash", sop: nama("-"), konteks: { tahap: "konsep" }, temuan: [{ path, kosong: true }] },
  ],
  tidakBerlaku: [
    {
      nama: "no such label: another rule's",
      sop: denganDokumen(
        { labelIdentitas: DOKUMEN.labelIdentitas.filter((label) => label !== "nama") },
        dengan({ "identitas.nama": "" }),
      ),
    },
    { nama: "dots are another rule's", sop: nama("……………") },
  ],
});
