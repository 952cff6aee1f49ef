import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("langkah-berlanjut", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "several ends", sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul", "kapsul") },
    { nama: "a last box without end is another rule's", sop: alur("kapsul > 2", "kotak") },
    { nama: "a decision without exits is another rule's", sop: alur("kapsul > 2", "ketupat", "kapsul") },
    { nama: "a row without a symbol is another rule's", sop: alur("kapsul > 3", "", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "a box that leads nowhere",
      sop: alur("kapsul > 2", "kotak", "kotak > 4", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke", langkah: 2, severity: "error", outcome: "dilanggar" }],
    },
    {
      nama: "the start leads nowhere",
      sop: alur("kapsul", "kotak > 3", "kapsul"),
      temuan: [{ path: "prosedur.langkah.0.ke" }],
    },
    {
      nama: "an arrow without a target",
      sop: alur("kapsul > 2", "ketupat > 3 Ya, ? Tidak", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke.1", message: "Anak panah ini tidak menuju langkah mana pun." }],
    },
    {
      nama: "an arrow to a row that is not there",
      sop: alur("kapsul > 2", "kotak > 9", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no arrow is known", sop: alur("kapsul", "kotak", "kapsul") },
    {
      nama: "the drawing could not be read",
      sop: denganDokumen({ baganTerbaca: false }, alur("kapsul > 2", "kotak", "kapsul")),
    },
  ],
});
