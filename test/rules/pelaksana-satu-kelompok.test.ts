import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const dua = dengan({ "prosedur.pelaksana": ["Staf", "Camat"] });
const satu = dengan({ "prosedur.pelaksana": ["Staf"] });

ujiAturan("pelaksana-satu-kelompok", {
  lolos: [
    { nama: "grouped", sop: denganDokumen({}) },
    { nama: "grouped, the standards are not", sop: denganDokumen({ kelompok: ["pelaksana"] }) },
    { nama: "two performers", sop: denganDokumen({}, dua) },
  ],
  dilanggar: [
    {
      nama: "no group at all",
      sop: denganDokumen({ kelompok: [] }),
      temuan: [{ path: "prosedur", section: "prosedur", severity: "info", outcome: "dilanggar" }],
    },
    { nama: "only the standards", sop: denganDokumen({ kelompok: ["mutuBaku"] }), temuan: [{ path: "prosedur" }] },
    { nama: "two performers without", sop: denganDokumen({ kelompok: [] }, dua), temuan: [{ path: "prosedur" }] },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "one performer", sop: denganDokumen({ kelompok: [] }, satu) },
  ],
});
