import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganMutuBaku, diSel } from "./uji-sel";

ujiAturan("kelengkapan-beda-dari-output", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a state added", sop: denganMutuBaku(["Nota dinas", "Nota dinas disetujui"]) },
    { nama: "nothing in both", sop: denganMutuBaku(["-", "-"], ["", ""]) },
    { nama: "the same in another row", sop: denganMutuBaku(["Surat", "Disposisi"], ["Disposisi", "Surat"]) },
  ],
  dilanggar: [
    {
      nama: "the same",
      sop: denganMutuBaku(["Nota dinas", "Nota dinas"]),
      temuan: [{ path: diSel("output"), severity: "info", outcome: "dilanggar", text: "Nota dinas" }],
    },
    {
      nama: "but for capitals",
      sop: denganMutuBaku(["Surat", "Arsip"], ["DRAF SK", "Draf SK."]),
      temuan: [{ path: diSel("output", 1) }],
    },
    {
      nama: "merged",
      sop: denganMutuBaku(
        [
          { teks: "Draf", baris: 2 },
          { teks: "Draf", baris: 2 },
        ],
        ["", ""],
      ),
      temuan: [{ path: diSel("output") }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
