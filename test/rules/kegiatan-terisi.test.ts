import { langkahKosong } from "../../src/sop/kosong";
import { dengan, denganDokumen, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("kegiatan-terisi", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a spare row is no step", sop: dengan({ "prosedur.langkah.3": langkahKosong(4) }) },
    { nama: "a placeholder is another rule's", sop: denganKegiatan("[isi kegiatan]") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: denganKegiatan(""),
      temuan: [
        { path: "prosedur.langkah.0.kegiatan", langkah: 1, severity: "error", outcome: "dilanggar", kosong: true },
      ],
    },
    { nama: "a dash", sop: denganKegiatan("-"), temuan: [{ path: "prosedur.langkah.0.kegiatan" }] },
    {
      nama: "a symbol alone",
      sop: dengan({ "prosedur.langkah.3": { ...langkahKosong(4), simbol: [{ pelaksana: 0, bentuk: "kotak" }] } }),
      temuan: [{ path: "prosedur.langkah.3.kegiatan" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
    { nama: "the column is missing", sop: denganDokumen({ kolom: ["nomor", "waktu", "output"] }, denganKegiatan("")) },
  ],
});
