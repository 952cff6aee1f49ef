import { format } from "../basis";
import { check as keputusanDuaJalan } from "../keputusan-dua-jalan";
import type { Rule } from "../rule";
import { check as simbolLimaJenis } from "../simbol-lima-jenis";

/** FLW: how the flow is drawn. */
export const ALIR: readonly Rule[] = [
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
