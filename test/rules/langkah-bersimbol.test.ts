import { langkahKosong } from "../../src/sop/kosong";
import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("langkah-bersimbol", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "several performers in a row are usual", sop: alur("kapsul kapsul", "kotak kotak kotak", "kapsul") },
    { nama: "ticks", sop: alur("√", "√") },
    { nama: "a spare row", sop: dengan({ "prosedur.langkah.7": langkahKosong(8) }) },
  ],
  dilanggar: [
    {
      nama: "one row without",
      sop: alur("kapsul", "", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.simbol", langkah: 2, severity: "warning", outcome: "perluDilihat" }],
    },
    { nama: "the last row", sop: alur("kapsul", ""), temuan: [{ path: "prosedur.langkah.1.simbol" }] },
    {
      nama: "two rows",
      sop: alur("", "kotak", ""),
      temuan: [{ path: "prosedur.langkah.0.simbol" }, { path: "prosedur.langkah.2.simbol" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no symbols at all", sop: alur("", "") },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, alur("kapsul", "")) },
  ],
});
