import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

// A dash is an answer: this step needs nothing.
export const check: Check = (sop) => perSel(sop, "kelengkapan", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  return keadaanIsian(teks) === "kosong" ? [{ at, message: "kosong", kosong: true }] : [];
}
