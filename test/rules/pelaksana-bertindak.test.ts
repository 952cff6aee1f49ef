import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

ujiAturan("pelaksana-bertindak", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "all in one row", sop: alur("kotak kotak kotak") },
    { nama: "a tick acts too", sop: alur("kotak kotak √") },
  ],
  dilanggar: [
    {
      nama: "nothing to do",
      sop: alur("kapsul kotak", "kotak"),
      temuan: [
        {
          ...{ path: "prosedur.pelaksana.2", pelaksana: 3, severity: "warning", outcome: "dilanggar", text: "C" },
          message: "“C” belum bertindak pada satu langkah pun.",
        },
      ],
    },
    {
      nama: "only a page connector",
      sop: alur("kotak kotak segilima"),
      temuan: [{ path: "prosedur.pelaksana.2" }],
    },
    {
      nama: "a column without a title",
      sop: dengan({ "prosedur.pelaksana": [...SOP_BERSIH.prosedur.pelaksana, ""] }),
      temuan: [{ path: "prosedur.pelaksana.5", message: "Kolom pelaksana ke-6 tidak berjudul dan tidak dipakai." }],
    },
  ],
  tidakBerlaku: [
    { nama: "no symbols at all", sop: alur("", "") },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, alur("kotak")) },
    { nama: "a picture", sop: dengan({ "prosedur.langkah.0.simbol": [{ pelaksana: 0, bentuk: "gambar" }] }) },
  ],
});
