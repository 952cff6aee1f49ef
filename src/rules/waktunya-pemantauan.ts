import type { Check } from "./rule";
import { umurSop } from "./umur-sop";

export const check: Check = (sop, konteks) => {
  const bulan = umurSop(sop, konteks);
  if (bulan === null) return "tidakBerlaku";
  // After a year the evaluation is due, and covers it.
  if (bulan < 6 || bulan >= 12) return [];
  return [
    { at: "identitas.tanggalEfektif", message: "pantau", data: { bulan: String(bulan) }, dilihatOleh: "penyusun" },
  ];
};
