import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("panah-balik-dari-keputusan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "both exits lead on", sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul", "kapsul") },
    { nama: "out of the end: another rule's", sop: alur("kapsul > 2", "kotak > 3", "kapsul > 1") },
    { nama: "a broken arrow is another rule's", sop: alur("kapsul > 2", "kotak > 0", "kapsul") },
    {
      nama: "the step on the way back from a decision",
      sop: alur("kapsul > 2", "ketupat > 4 Ya, 3 Tidak", "kotak > 1", "kapsul"),
    },
    { nama: "a diamond beside a box", sop: alur("kapsul > 2", "ketupat kotak > 3 Ya, 1 Tidak", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "a box leads back",
      sop: alur("kapsul > 2", "kotak > 3", "kotak > 4, 1", "kapsul"),
      temuan: [
        {
          path: "prosedur.langkah.2.ke.1",
          langkah: 3,
          severity: "warning",
          outcome: "dilanggar",
          message: "Anak panah ini kembali ke langkah 1, padahal langkahnya bukan keputusan.",
        },
      ],
    },
    {
      nama: "only back",
      sop: alur("kapsul > 2", "kotak > 1", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke.0" }],
    },
    {
      nama: "after a decision, on and back",
      sop: alur("kapsul > 2", "ketupat > 4 Ya, 3 Tidak", "kotak > 1, 4", "kapsul"),
      temuan: [{ path: "prosedur.langkah.2.ke.0" }],
    },
    {
      nama: "to itself",
      sop: alur("kapsul > 2", "kotak > 2, 3", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke.0" }],
    },
  ],
  tidakBerlaku: [{ nama: "no arrow is known", sop: alur("kapsul", "kapsul") }],
});
