import { kunciPeraturan, parsePeraturan } from "../sop/peraturan";
import type { Check } from "./rule";
import { urutanDasarHukum } from "./urutan-dasar-hukum";

export const check: Check = (sop) => {
  const bertahun = sop.dasarHukum.filter((butir) => kunciPeraturan(parsePeraturan(butir)) !== null);
  return bertahun.length < 2 ? "tidakBerlaku" : urutanDasarHukum(sop, "tahun");
};
