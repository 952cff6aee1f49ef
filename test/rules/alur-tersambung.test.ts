import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("alur-tersambung", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a loop with a way out", sop: alur("kapsul > 2", "kotak > 3", "ketupat > 4 Ya, 2 Tidak", "kapsul") },
    {
      nama: "two starts, two ends",
      sop: alur("kapsul > 3", "kapsul > 3", "ketupat > 4 Ya, 5 Tidak", "kapsul", "kapsul"),
    },
    { nama: "a last box", sop: alur("kapsul > 2", "kotak") },
  ],
  dilanggar: [
    {
      nama: "a step that nothing leads to",
      sop: alur("kapsul > 3", "kotak > 3", "kotak > 4", "kapsul"),
      temuan: [
        {
          path: "prosedur.langkah.1.simbol.0",
          severity: "error",
          outcome: "dilanggar",
          message: "Langkah ini tidak dapat dicapai dari awal alur.",
        },
      ],
    },
    {
      nama: "one finding for a part that is cut off",
      sop: alur("kapsul > 5", "kotak > 3", "kotak > 4", "kotak > 5", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.simbol.0" }],
    },
    {
      nama: "a dead loop",
      sop: alur("kapsul > 2", "ketupat > 3 Ya, 5 Tidak", "kotak > 4", "kotak > 3", "kapsul"),
      temuan: [{ path: "prosedur.langkah.2.simbol.0", message: "Dari langkah ini alur tidak pernah sampai ke akhir." }],
    },
    {
      nama: "an end by itself",
      sop: alur("kapsul > 2", "kapsul", "kapsul"),
      temuan: [{ path: "prosedur.langkah.2.simbol.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "a missing arrow is named first", sop: alur("kapsul > 2", "kotak", "kotak > 4", "kapsul") },
    { nama: "a decision without exits is named first", sop: alur("kapsul > 2", "ketupat", "kapsul") },
    { nama: "a broken arrow is named first", sop: alur("kapsul > 2", "kotak > 9", "kapsul") },
    { nama: "no end at all is named first", sop: alur("kapsul > 2", "kotak > 1") },
    { nama: "no arrow is known", sop: alur("kapsul", "kapsul") },
  ],
});
