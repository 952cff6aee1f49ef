import { bakukanBulan } from "../sop/tanggal";
import { perTanggal } from "./per-tanggal";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perTanggal(sop, (from, at) => {
    const to = bakukanBulan(from);
    if (to === from) return [];
    return [{ at, message: "takBaku", data: { tanggal: to.trim() }, fixes: [{ kind: "aman", at, from, to }] }];
  });
