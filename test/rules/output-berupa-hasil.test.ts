import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

ujiAturan("output-berupa-hasil", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Memo dinas",
      "Berita acara",
      "Disposisi",
      "Surat diterima",
      "Diterimanya surat",
      "Dokumen digital",
      "-",
      "Media",
    ].map((output) => ({ nama: output, sop: denganSel("output", output) })),
    { nama: "a state", sop: denganSel("output", "Bertambahnya data", "Bertanda tangan") },
  ],
  dilanggar: [
    {
      nama: "an active verb",
      sop: denganSel("output", "Menandatangani surat"),
      temuan: [
        {
          path: diSel("output"),
          field: "output",
          severity: "info",
          outcome: "perluDilihat",
          text: "Menandatangani surat",
        },
      ],
    },
    {
      nama: "a passive verb",
      sop: denganSel("output", "Surat", "Ditandatangani"),
      temuan: [{ path: diSel("output", 1) }],
    },
    { nama: "after a bullet", sop: denganSel("output", "- Menerima surat"), temuan: [{ path: diSel("output") }] },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
