import { parsePeraturan } from "../sop/peraturan";
import type { Check } from "./rule";
import { urutanDasarHukum } from "./urutan-dasar-hukum";

export const check: Check = (sop) => {
  // Kinds without a rank in the law (ministerial regulations, decrees, circulars) are passed over, never guessed.
  const berperingkat = sop.dasarHukum.filter((butir) => (parsePeraturan(butir).jenis?.peringkat ?? null) !== null);
  return berperingkat.length < 2 ? "tidakBerlaku" : urutanDasarHukum(sop, "hierarki");
};
