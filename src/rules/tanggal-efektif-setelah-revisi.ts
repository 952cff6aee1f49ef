import { revisiBelumDitetapkan } from "./revisi-belum-ditetapkan";
import type { Check } from "./rule";

export const check: Check = (sop, konteks) =>
  // Of an SOP in force `penetapan-ulang` says it.
  konteks.tahap === "final" ? "tidakBerlaku" : revisiBelumDitetapkan(sop, konteks);
