import { belumTerisi } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perSel(sop, "output", (teks, at) => (belumTerisi(teks) ? [{ at, message: "kosong", kosong: true }] : []));
