import { dengan, langkah, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("pelaksana-lebih-dari-satu", {
  lolos: [
    { nama: "five", sop: SOP_BERSIH },
    { nama: "two", sop: dengan({ "prosedur.pelaksana": ["Staf", "Kepala"] }) },
    { nama: "eleven", sop: dengan({ "prosedur.pelaksana": Array.from({ length: 11 }, (_, i) => `Pihak ${i}`) }) },
  ],
  dilanggar: [
    {
      nama: "none",
      sop: dengan({ "prosedur.pelaksana": [] }),
      temuan: [
        { path: "prosedur.pelaksana", field: "pelaksana", severity: "error", outcome: "dilanggar", kosong: true },
      ],
    },
    {
      nama: "one is only a warning",
      sop: dengan({ "prosedur.pelaksana": ["Staf"] }),
      temuan: [{ path: "prosedur.pelaksana.0", pelaksana: 1, severity: "warning", outcome: "dilanggar", text: "Staf" }],
    },
    {
      nama: "one without a title",
      sop: dengan({ "prosedur.pelaksana": [" "] }),
      temuan: [{ path: "prosedur.pelaksana", severity: "error" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no step yet", sop: dengan({ "prosedur.pelaksana": [], "prosedur.langkah": [] }) },
    {
      nama: "a spare row is no step",
      sop: dengan({ "prosedur.pelaksana": [], "prosedur.langkah": [langkah({ kegiatan: " " })] }),
    },
  ],
});
