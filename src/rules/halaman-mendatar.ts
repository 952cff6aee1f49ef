import type { Check } from "./rule";

export const check: Check = ({ dokumen }) => {
  // Without a table there is one thing to say, and `tabel-prosedur-ada` says it.
  if (dokumen?.halaman === undefined || !dokumen.tabelProsedur) return "tidakBerlaku";
  return dokumen.halaman.lebar > dokumen.halaman.tinggi ? [] : [{ at: "prosedur", message: "tegak" }];
};
