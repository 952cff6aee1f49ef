import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

const kotak = (jumlah: number, awal: number): string[] =>
  Array.from({ length: jumlah }, (_, i) => `kotak > ${awal + i + 1}`);

ujiAturan("panah-tidak-meloncat", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "past three steps", sop: alur("kapsul > 2, 5", ...kotak(3, 2), "kapsul") },
    { nama: "a decision", sop: alur("kapsul > 2", "ketupat > 3 Ya, 8 Tidak", ...kotak(5, 3), "kapsul") },
    {
      nama: "the end of one branch goes round the other",
      sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kotak > 9", ...kotak(5, 4), "kapsul"),
    },
  ],
  dilanggar: [
    {
      nama: "past four steps",
      sop: alur("kapsul > 6", ...kotak(4, 2), "kapsul"),
      temuan: [
        {
          path: "prosedur.langkah.0.ke.0",
          severity: "warning",
          outcome: "dilanggar",
          message: "Anak panah ini melewati 4 langkah, sampai ke langkah 6. Pastikan urutannya benar.",
        },
      ],
    },
    {
      nama: "from 2 to 9",
      sop: alur("kapsul > 2", "kotak > 9", ...kotak(6, 3), "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke.0", langkah: 2 }],
    },
    {
      nama: "the second arrow",
      sop: alur("kapsul > 2, 7", ...kotak(5, 2), "kapsul"),
      temuan: [{ path: "prosedur.langkah.0.ke.1" }],
    },
  ],
  tidakBerlaku: [{ nama: "no arrow is known", sop: alur("kapsul", "kapsul") }],
});
