import type { Check } from "./rule";
import { umurSop } from "./umur-sop";

export const check: Check = (sop, konteks) => {
  const bulan = umurSop(sop, konteks);
  if (bulan === null) return "tidakBerlaku";
  if (bulan < 12) return [];
  return [
    { at: "identitas.tanggalEfektif", message: "evaluasi", data: { bulan: String(bulan) }, dilihatOleh: "penyusun" },
  ];
};
