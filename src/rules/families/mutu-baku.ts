import { flowchart, p35, p52 } from "../basis";
import { check as outputTerisi } from "../output-terisi";
import type { Rule } from "../rule";
import { check as waktuTerisi } from "../waktu-terisi";
import { check as waktuTerukur } from "../waktu-terukur";

const KETERUKURAN = p52("prinsip penyusunan SOP: keterukuran", "secondary");

/** MTB: the Mutu Baku of each step. */
export const MUTU_BAKU: readonly Rule[] = [
  {
    id: "waktu-terisi",
    code: "MTB-02",
    severity: "error",
    basis: [flowchart("mutu baku, waktu"), KETERUKURAN],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: waktuTerisi,
  },
  {
    id: "waktu-terukur",
    code: "MTB-03",
    severity: "error",
    basis: [p35("Lampiran, prinsip penyusunan SOP AP: keterukuran"), KETERUKURAN],
    reads: ["prosedur"],
    kind: "pasti",
    fix: "saran",
    since: "0.1.0",
    check: waktuTerukur,
  },
  {
    id: "output-terisi",
    code: "MTB-08",
    severity: "error",
    basis: [p52("kriteria SOP: menghasilkan output tertentu"), flowchart("mutu baku, output")],
    reads: ["prosedur", "dokumen"],
    kind: "pasti",
    fix: "tidakAda",
    since: "0.1.0",
    check: outputTerisi,
  },
];
