import { tanpaKelompok } from "./tanpa-kelompok";
import type { Check } from "./rule";

export const check: Check = ({ dokumen, prosedur }) =>
  tanpaKelompok(dokumen, "pelaksana", prosedur.pelaksana.length > 1);
