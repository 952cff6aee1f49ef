import { p35, p52, UMUM } from "../basis";
import { check as pelaksanaLebihDariSatu } from "../pelaksana-lebih-dari-satu";
import { check as pelaksanaUrutKemunculan } from "../pelaksana-urut-kemunculan";
import type { Rule } from "../rule";

/** PLK: who acts. */
export const PELAKSANA: readonly Rule[] = [
  {
    id: "pelaksana-lebih-dari-satu",
    code: "PLK-01",
    severity: "error",
    basis: [
      p52("kriteria SOP: melibatkan paling sedikit dua orang atau pihak"),
      p35("Lampiran, jenis SOP: SOP administratif dilaksanakan lebih dari satu orang"),
    ],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaLebihDariSatu,
  },
  {
    id: "pelaksana-urut-kemunculan",
    code: "PLK-05",
    severity: "info",
    basis: [UMUM],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: pelaksanaUrutKemunculan,
  },
];
