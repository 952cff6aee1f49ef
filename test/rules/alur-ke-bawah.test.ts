import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("alur-ke-bawah", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a joint step", sop: alur("kapsul > 2", "kotak kotak kotak > 3", "kapsul") },
    { nama: "a joint start", sop: alur("kapsul kapsul > 2", "kapsul") },
    { nama: "a start beside a box", sop: alur("kapsul kotak > 2", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "begins and ends in one row",
      sop: alur("kapsul kotak kapsul"),
      temuan: [{ path: "prosedur.langkah.0.simbol", langkah: 1, severity: "info", outcome: "dilanggar" }],
    },
    {
      nama: "with a decision",
      sop: alur("kapsul > 2", "kapsul ketupat kapsul"),
      temuan: [{ path: "prosedur.langkah.1.simbol" }],
    },
    {
      nama: "row after row",
      sop: alur("kapsul kotak kapsul", "kapsul kapsul kotak"),
      temuan: [{ path: "prosedur.langkah.0.simbol" }, { path: "prosedur.langkah.1.simbol" }],
    },
  ],
  tidakBerlaku: [{ nama: "no symbols", sop: dengan({ "prosedur.langkah": [] }) }],
});
