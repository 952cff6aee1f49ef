import { barisTerisi } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = ({ prosedur, dokumen }) => {
  // Without a table there is one thing to say, and `tabel-prosedur-ada` says it.
  if (dokumen !== undefined && !dokumen.tabelProsedur) return "tidakBerlaku";
  const langkah = barisTerisi(prosedur).length;
  if (langkah === 0) return [{ at: "prosedur", message: "kosong", kosong: true }];
  return langkah > 1 ? [] : [{ at: "prosedur", message: "hanyaSatu", severity: "warning" }];
};
