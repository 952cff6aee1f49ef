import { bakukan } from "../sop/teks";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const huruf = sop.dokumen?.penghubung;
  if (huruf === undefined || baganTakTerbaca(sop)) return "tidakBerlaku";
  const jumlah = new Map<string, number>();
  for (const h of huruf.map(bakukan)) jumlah.set(h, (jumlah.get(h) ?? 0) + 1);
  return [...jumlah]
    .filter(([, n]) => n === 1)
    .map(([h]) => ({ at: "prosedur", message: "tunggal", text: h, data: { huruf: h.toUpperCase() } }));
};
