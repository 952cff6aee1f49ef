import { format, p35, p52, UMUM } from "../basis";
import { check as keputusanDuaJalan } from "../keputusan-dua-jalan";
import { check as pelaksanaLebihDariSatu } from "../pelaksana-lebih-dari-satu";
import { check as pelaksanaUrutKemunculan } from "../pelaksana-urut-kemunculan";
import type { Rule } from "../rule";
import { check as simbolLimaJenis } from "../simbol-lima-jenis";

/** PLK, FLW: who acts, and how the flow is drawn. */
export const ALIR: readonly Rule[] = [
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
  {
    id: "simbol-lima-jenis",
    code: "FLW-01",
    severity: "error",
    basis: [format("lima simbol")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: simbolLimaJenis,
  },
  {
    id: "keputusan-dua-jalan",
    code: "FLW-04",
    severity: "error",
    basis: [format("pengambilan keputusan, misalnya ya/tidak, lengkap/tidak, benar/salah")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: keputusanDuaJalan,
  },
];
