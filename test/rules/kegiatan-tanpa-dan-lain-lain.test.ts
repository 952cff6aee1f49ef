import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";

ujiAturan("kegiatan-tanpa-dan-lain-lain", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "other documents", sop: denganKegiatan("Memeriksa KTP dan berkas lainnya") },
    { nama: "letters in a word", sop: denganKegiatan("Mengisi data dstk dan dlln") },
    { nama: "remarks may", sop: dengan({ "prosedur.langkah.0.keterangan": "KTP, KK, dll." }) },
  ],
  dilanggar: [
    {
      nama: "dll.",
      sop: denganKegiatan("Memeriksa KTP, KK, dll."),
      temuan: [
        {
          ...{ path, langkah: 1, severity: "warning", outcome: "dilanggar", text: "dll." },
          message: "“dll.” membuat kegiatan ini tidak pasti. Sebutkan semuanya.",
        },
      ],
    },
    { nama: "Dsb", sop: denganKegiatan("Menyiapkan berkas, alat tulis Dsb"), temuan: [{ path, text: "Dsb" }] },
    {
      nama: "dan lain-lain",
      sop: denganKegiatan("Menyiapkan meja dan lain-lain"),
      temuan: [{ path, text: "lain-lain" }],
    },
    { nama: "dan sebagainya", sop: denganKegiatan("Mencatat nama dan sebagainya"), temuan: [{ path }] },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
