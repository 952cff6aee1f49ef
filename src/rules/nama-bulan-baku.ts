import type { Path } from "../sop/path";
import { bakukanBulan } from "../sop/tanggal";
import { perTanggal } from "./per-tanggal";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perTanggal(sop, periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const to = bakukanBulan(from);
  if (to === from) return [];
  return [{ at, message: "takBaku", data: { tanggal: to.trim() }, fixes: [{ kind: "aman", at, from, to }] }];
}
