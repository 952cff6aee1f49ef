import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("tabel-prosedur-ada", {
  lolos: [
    { nama: "a table", sop: denganDokumen({}) },
    { nama: "a table that lacks columns", sop: denganDokumen({ kolom: ["kegiatan", "waktu"] }) },
    { nama: "a table without steps yet", sop: denganDokumen({}, dengan({ "prosedur.langkah": [] })) },
  ],
  dilanggar: [
    {
      nama: "prose only",
      sop: denganDokumen({ tabelProsedur: false }),
      temuan: [{ path: "prosedur", section: "prosedur", severity: "error", outcome: "dilanggar" }],
    },
    {
      nama: "prose only, no columns",
      sop: denganDokumen({ tabelProsedur: false, kolom: [] }),
      temuan: [{ path: "prosedur", text: "" }],
    },
    {
      nama: "prose read as text only",
      sop: denganDokumen({ tabelProsedur: false, baganTerbaca: false }),
      temuan: [{ path: "prosedur", kosong: false }],
    },
  ],
  tidakBerlaku: [{ nama: "a model without a document", sop: SOP_BERSIH }],
});
