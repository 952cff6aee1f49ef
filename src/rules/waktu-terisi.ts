import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "waktu", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  return keadaanIsian(teks) === "kosong" ? [{ at, message: "kosong", kosong: true }] : [];
}
