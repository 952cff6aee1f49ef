import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("akhir-tanpa-panah", {
  lolos: [
    { nama: "clean: the start is led back to", sop: SOP_BERSIH },
    { nama: "two starts", sop: alur("kapsul > 3", "kapsul > 3", "kapsul") },
    { nama: "a joint row", sop: alur("kapsul > 2", "kapsul kotak > 3", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "the end leads back",
      sop: alur("kapsul > 2", "kotak > 3", "kapsul > 1"),
      temuan: [{ path: "prosedur.langkah.2.ke", langkah: 3, severity: "error", outcome: "dilanggar" }],
    },
    {
      nama: "a capsule on the way",
      sop: alur("kapsul > 2", "kapsul > 3", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.ke" }],
    },
    {
      nama: "an early end that goes on",
      sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul > 4", "kapsul"),
      temuan: [{ path: "prosedur.langkah.2.ke" }],
    },
  ],
  tidakBerlaku: [{ nama: "no arrow is known", sop: alur("kapsul", "kapsul") }],
});
