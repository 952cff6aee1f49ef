import { valueAt } from "../sop/path";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const diLuar = sop.dokumen?.diLuarSel;
  if (diLuar === undefined || baganTakTerbaca(sop)) return "tidakBerlaku";
  // The table may have become shorter since the drawing was read.
  return diLuar.filter((at) => valueAt(sop, at) !== undefined).map((at) => ({ at, message: "diLuar", text: "" }));
};
