import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const kolom = (...pelaksana: string[]) => dengan({ "prosedur.pelaksana": pelaksana });

ujiAturan("pelaksana-tidak-ganda", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "alike, yet different", sop: kolom("Staf Umum", "Staf Keuangan", "Staf") },
    { nama: "columns without a title", sop: kolom("", "", "Staf") },
  ],
  dilanggar: [
    {
      nama: "twice",
      sop: kolom("Staf", "Sekretaris", "Staf"),
      temuan: [
        {
          ...{ path: "prosedur.pelaksana.2", pelaksana: 3, severity: "warning", outcome: "dilanggar" },
          message: "“Staf” sama dengan pelaksana pada kolom 1.",
        },
      ],
    },
    {
      nama: "written out",
      sop: kolom("Kasubbag Umum", "Kepala Sub Bagian Umum"),
      temuan: [{ path: "prosedur.pelaksana.1" }],
    },
    {
      nama: "three times",
      sop: kolom("STAF", "staf", "Staf."),
      temuan: [{ path: "prosedur.pelaksana.1" }, { path: "prosedur.pelaksana.2" }],
    },
  ],
  tidakBerlaku: [{ nama: "one column", sop: kolom("Staf") }],
});
