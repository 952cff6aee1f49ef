import type { Check } from "./rule";

/** Real SOPs have three as a rule, and eight at most. */
const TERBANYAK = 8;

export const check: Check = ({ prosedur }) => {
  const jumlah = prosedur.pelaksana.length;
  if (jumlah === 0) return "tidakBerlaku";
  if (jumlah <= TERBANYAK) return [];
  return [{ at: "prosedur.pelaksana", message: "banyak", text: "", data: { jumlah: String(jumlah) } }];
};
