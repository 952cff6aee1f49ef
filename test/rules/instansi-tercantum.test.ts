import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.instansi";
const sop = (instansi: string, unit: string, pemda = "Pemerintah Kota Contoh") =>
  dengan({ [path]: instansi, "identitas.unit": unit, "identitas.pemda": pemda });

ujiAturan("instansi-tercantum", {
  lolos: [
    { nama: "both", sop: SOP_BERSIH },
    { nama: "the perangkat daerah alone", sop: sop("Kecamatan Sukamaju", "") },
    { nama: "the unit alone", sop: sop("", "Puskesmas Contoh") },
  ],
  dilanggar: [
    {
      nama: "neither",
      sop: sop("", "", ""),
      temuan: [{ path, severity: "error", outcome: "dilanggar", kosong: true }],
    },
    { nama: "only the region", sop: sop("", ""), temuan: [{ path }] },
    { nama: "a dash", sop: sop("-", " "), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    {
      nama: "no identity at all: another rule's",
      sop: denganDokumen({ labelIdentitas: [] }, dengan({ "identitas.instansi": "", "identitas.unit": "" })),
    },
  ],
});
