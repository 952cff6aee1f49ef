import type { Simbol } from "../../src/sop/sop";
import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const lingkaran: Simbol = { pelaksana: 2, bentuk: "lain", asal: "flowChartConnector" };
const denganSimbol = (langkah: number, ...simbol: Simbol[]) =>
  dengan({ [`prosedur.langkah.${langkah}.simbol`]: simbol });
const kotak: Simbol = { pelaksana: 0, bentuk: "kotak" };

ujiAturan("tanpa-lingkaran-penghubung", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a pentagon", sop: denganSimbol(2, { pelaksana: 1, bentuk: "segilima" }) },
    { nama: "another shape is another rule's", sop: denganSimbol(2, { pelaksana: 1, bentuk: "lain", asal: "can" }) },
  ],
  dilanggar: [
    {
      nama: "a circle alone",
      sop: denganSimbol(2, lingkaran),
      temuan: [{ path: "prosedur.langkah.2.simbol.0", pelaksana: 3, severity: "warning", outcome: "dilanggar" }],
    },
    { nama: "beside a box", sop: denganSimbol(3, kotak, lingkaran), temuan: [{ path: "prosedur.langkah.3.simbol.1" }] },
    {
      nama: "two circles",
      sop: denganSimbol(4, lingkaran, lingkaran),
      temuan: [{ path: "prosedur.langkah.4.simbol.0" }, { path: "prosedur.langkah.4.simbol.1" }],
    },
  ],
  tidakBerlaku: [
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, denganSimbol(2, lingkaran)) },
    { nama: "no symbols", sop: dengan({ "prosedur.langkah": [] }) },
  ],
});
