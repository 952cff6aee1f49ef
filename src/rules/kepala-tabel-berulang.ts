import { barisKosong } from "../sop/prosedur";
import type { Check } from "./rule";

/** Rows that fit on no single landscape page: with its symbol each takes at least a twelfth of one. */
const SATU_HALAMAN = 12;

export const check: Check = ({ dokumen, prosedur }) => {
  if (dokumen?.headerBerulang === undefined) return "tidakBerlaku";
  const baris = prosedur.langkah.filter((langkah) => !barisKosong(langkah)).length;
  if (dokumen.headerBerulang || baris <= SATU_HALAMAN) return [];
  return [{ at: "prosedur", message: "tidakBerulang" }];
};
