import { revisiBelumDitetapkan } from "./revisi-belum-ditetapkan";
import type { Check } from "./rule";

export const check: Check = (sop, konteks) => {
  // In a draft the new date is simply still to come; `tanggal-efektif-setelah-revisi` says so.
  if (konteks.tahap !== "final") return "tidakBerlaku";
  const problems = revisiBelumDitetapkan(sop, konteks);
  return problems === "tidakBerlaku"
    ? problems
    : problems.map((problem) => ({ ...problem, dilihatOleh: "bagianOrganisasi" }));
};
