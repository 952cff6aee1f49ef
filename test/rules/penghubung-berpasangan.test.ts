import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const huruf = (...penghubung: string[]) => denganDokumen({ penghubung });

ujiAturan("penghubung-berpasangan", {
  lolos: [
    { nama: "none", sop: huruf() },
    { nama: "a pair", sop: huruf("A", "A") },
    { nama: "two pairs", sop: huruf("A", "B", "a", "B") },
    { nama: "two exits share one partner", sop: huruf("1", "1", "1") },
  ],
  dilanggar: [
    {
      nama: "one alone",
      sop: huruf("A"),
      temuan: [
        {
          path: "prosedur",
          severity: "warning",
          outcome: "dilanggar",
          message: "Penghubung halaman “A” tidak mempunyai pasangan.",
        },
      ],
    },
    { nama: "one lost its partner", sop: huruf("A", "B", "A"), temuan: [{ path: "prosedur", text: "b" }] },
    { nama: "each alone", sop: huruf("1", "2"), temuan: [{ path: "prosedur" }, { path: "prosedur" }] },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "shapes could not be read", sop: denganDokumen({ penghubung: undefined }) },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false, penghubung: ["A"] }) },
  ],
});
