import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...keterkaitan: string[]) => dengan({ keterkaitan });

ujiAturan("keterkaitan-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "a dash says none", sop: isi("-") },
    { nama: "one beside a blank line", sop: isi("", "SOP Pengarsipan") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: isi(),
      temuan: [
        { path: "keterkaitan", section: "keterkaitan", severity: "warning", outcome: "dilanggar", kosong: true },
      ],
    },
    { nama: "blank lines", sop: isi("", " "), temuan: [{ path: "keterkaitan" }] },
    { nama: "empty in a document", sop: denganDokumen({}, isi("")), temuan: [{ path: "keterkaitan", kosong: true }] },
  ],
  tidakBerlaku: [{ nama: "the box itself is missing", sop: denganDokumen({ kotak: ["peringatan"] }, isi()) }],
});
