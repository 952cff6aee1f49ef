import type { Path } from "../sop/path";
import { belumTerisi } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "output", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  return belumTerisi(teks) ? [{ at, message: "kosong", kosong: true }] : [];
}
