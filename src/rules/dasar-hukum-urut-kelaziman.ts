import { parsePeraturan } from "../sop/peraturan";
import type { Check } from "./rule";
import { urutanDasarHukum } from "./urutan-dasar-hukum";

export const check: Check = (sop) => {
  const dikenal = sop.dasarHukum.filter((butir) => parsePeraturan(butir).jenis !== null);
  return dikenal.length < 2 ? "tidakBerlaku" : urutanDasarHukum(sop, "kelaziman");
};
