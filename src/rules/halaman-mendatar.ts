import type { Check } from "./rule";

export const check: Check = ({ dokumen }) => {
  if (dokumen?.halaman === undefined) return "tidakBerlaku";
  return dokumen.halaman.lebar > dokumen.halaman.tinggi ? [] : [{ at: "prosedur", message: "tegak" }];
};
