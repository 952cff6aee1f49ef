import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("awal-akhir-kapsul", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "several ends", sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul", "kapsul") },
    { nama: "a joint start", sop: alur("kapsul kapsul > 2", "kapsul") },
    { nama: "the first row has no symbol: another rule's", sop: alur(" > 2", "kotak > 3", "kapsul") },
    { nama: "a symbol beside the five is another rule's", sop: alur("lain > 2", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "starts with a box",
      sop: alur("kotak > 2", "kapsul"),
      temuan: [
        { path: "prosedur.langkah.0.simbol.0", langkah: 1, pelaksana: 1, severity: "error", outcome: "dilanggar" },
      ],
    },
    {
      nama: "never ends",
      sop: alur("kapsul > 2", "kotak"),
      temuan: [{ path: "prosedur.langkah.1.simbol.0", message: "Alur belum berakhir pada kapsul." }],
    },
    {
      nama: "neither",
      sop: alur("kotak > 2", "kotak > 3", "kotak"),
      temuan: [{ path: "prosedur.langkah.0.simbol.0" }, { path: "prosedur.langkah.2.simbol.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no arrow is known", sop: alur("kotak", "kotak") },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, alur("kotak > 2", "kotak")) },
  ],
});
