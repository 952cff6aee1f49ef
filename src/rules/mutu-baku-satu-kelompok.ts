import { tanpaKelompok } from "./tanpa-kelompok";
import type { Check } from "./rule";

const STANDAR = ["kelengkapan", "waktu", "output"] as const;

export const check: Check = ({ dokumen }) =>
  // A single column has nothing to be grouped with.
  tanpaKelompok(dokumen, "mutuBaku", STANDAR.filter((kolom) => dokumen?.kolom.includes(kolom)).length > 1);
