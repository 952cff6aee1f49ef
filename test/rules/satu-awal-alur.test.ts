import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("satu-awal-alur", {
  lolos: [
    { nama: "clean: an arrow leads back to the start", sop: SOP_BERSIH },
    { nama: "three ends", sop: alur("kapsul > 2", "ketupat > 3 Ya, 4 Tidak", "kapsul", "kapsul") },
    { nama: "a capsule on the way is another rule's", sop: alur("kapsul > 2", "kapsul > 3", "kapsul") },
    { nama: "an end alone is no start", sop: alur("kapsul > 2", "kapsul", "kapsul") },
  ],
  dilanggar: [
    {
      nama: "two starts",
      sop: alur("kapsul > 3", "kapsul > 3", "kapsul"),
      temuan: [
        {
          path: "prosedur.langkah.1.simbol.0",
          severity: "warning",
          outcome: "perluDilihat",
          message: "Alur juga mulai di sini, selain pada langkah 1.",
        },
      ],
    },
    {
      nama: "three starts",
      sop: alur("kapsul > 4", "kapsul > 4", "kapsul > 4", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.simbol.0" }, { path: "prosedur.langkah.2.simbol.0" }],
    },
    {
      nama: "a later start to which a loop leads back",
      sop: alur("kapsul > 3", "kapsul > 3", "ketupat > 4 Ya, 2 Tidak", "kapsul"),
      temuan: [{ path: "prosedur.langkah.1.simbol.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no arrow is known", sop: alur("kapsul", "kapsul") },
    {
      nama: "the drawing could not be read",
      sop: denganDokumen({ baganTerbaca: false }, alur("kapsul > 2", "kapsul")),
    },
  ],
});
