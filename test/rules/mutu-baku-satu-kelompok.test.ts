import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("mutu-baku-satu-kelompok", {
  lolos: [
    { nama: "grouped", sop: denganDokumen({ kelompok: ["pelaksana", "mutuBaku"] }) },
    { nama: "grouped, the performers are not", sop: denganDokumen({ kelompok: ["mutuBaku"] }) },
    { nama: "two of the three", sop: denganDokumen({ kelompok: ["mutuBaku"], kolom: ["waktu", "output"] }) },
  ],
  dilanggar: [
    {
      nama: "no group at all",
      sop: denganDokumen({ kelompok: [] }),
      temuan: [{ path: "prosedur", section: "prosedur", severity: "info", outcome: "dilanggar" }],
    },
    { nama: "only the performers", sop: denganDokumen({ kelompok: ["pelaksana"] }), temuan: [{ path: "prosedur" }] },
    {
      nama: "two columns",
      sop: denganDokumen({ kelompok: [], kolom: ["kegiatan", "waktu", "output"] }),
      temuan: [{ path: "prosedur" }],
    },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "the head is not known", sop: denganDokumen({ kelompok: undefined }) },
    { nama: "a single column", sop: denganDokumen({ kelompok: [], kolom: ["kegiatan", "waktu"] }) },
  ],
});
