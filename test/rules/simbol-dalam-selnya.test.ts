import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const diLuar = (...diLuarSel: string[]) => denganDokumen({ diLuarSel });

ujiAturan("simbol-dalam-selnya", {
  lolos: [
    { nama: "all inside", sop: diLuar() },
    { nama: "a row that is gone by now", sop: diLuar("prosedur.langkah.99.simbol.0") },
    { nama: "a symbol that is gone by now", sop: diLuar("prosedur.langkah.0.simbol.5") },
  ],
  dilanggar: [
    {
      nama: "one outside",
      sop: diLuar("prosedur.langkah.2.simbol.0"),
      temuan: [
        { path: "prosedur.langkah.2.simbol.0", langkah: 3, pelaksana: 1, severity: "info", outcome: "dilanggar" },
      ],
    },
    {
      nama: "the last one",
      sop: diLuar("prosedur.langkah.7.simbol.0"),
      temuan: [{ path: "prosedur.langkah.7.simbol.0" }],
    },
    {
      nama: "two outside",
      sop: diLuar("prosedur.langkah.1.simbol.0", "prosedur.langkah.3.simbol.0"),
      temuan: [{ path: "prosedur.langkah.1.simbol.0" }, { path: "prosedur.langkah.3.simbol.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    {
      nama: "the drawing could not be read",
      sop: denganDokumen({ baganTerbaca: false, diLuarSel: ["prosedur.langkah.2.simbol.0"] }),
    },
  ],
});
