import { belumTerisi, keadaanIsian } from "../sop/isian";
import type { Check } from "./rule";

export const check: Check = ({ identitas }, { tahap }) => {
  // Dots left from a template are the business of `tanpa-sisa-templat`.
  if (keadaanIsian(identitas.nomor) === "sisaTemplat") return "tidakBerlaku";
  if (!belumTerisi(identitas.nomor)) return [];
  if (tahap !== "konsep") return [{ at: "identitas.nomor", message: "kosong", kosong: true }];
  return [{ at: "identitas.nomor", message: "belumDiisi", kosong: true, severity: "info" }];
};
