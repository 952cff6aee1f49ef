import type { Check } from "./rule";

/** Real SOPs have three as a rule, and eight at most; a profile may say otherwise. */
const TERBANYAK = 8;

export const check: Check = ({ prosedur }, { profile }) => {
  const jumlah = prosedur.pelaksana.length;
  if (jumlah === 0) return "tidakBerlaku";
  if (jumlah <= (profile.opsi?.["pelaksana-tidak-terlalu-banyak"]?.terbanyak ?? TERBANYAK)) return [];
  return [{ at: "prosedur.pelaksana", message: "banyak", text: "", data: { jumlah: String(jumlah) } }];
};
