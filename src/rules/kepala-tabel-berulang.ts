import { barisTerisi } from "./per-langkah";
import type { Check } from "./rule";

/** Rows that fit on no single landscape page: with its symbol each takes at least a twelfth of one. */
const SATU_HALAMAN = 12;

export const check: Check = ({ dokumen, prosedur }) => {
  if (dokumen?.headerBerulang === undefined) return "tidakBerlaku";
  const baris = barisTerisi(prosedur).length;
  if (dokumen.headerBerulang || baris <= SATU_HALAMAN) return [];
  return [{ at: "prosedur", message: "tidakBerulang" }];
};
