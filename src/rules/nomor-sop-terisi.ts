import { belumTerisi, keadaanIsian } from "../sop/isian";
import { labelTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";

export const check: Check = (sop, { tahap }) => {
  const { identitas } = sop;
  // Dots left from a template are the business of `tanpa-sisa-templat`.
  if (keadaanIsian(identitas.nomor) === "sisaTemplat") return "tidakBerlaku";
  if (!belumTerisi(identitas.nomor)) return [];
  if (labelTidakAda(sop, "nomor")) return "tidakBerlaku";
  if (tahap !== "konsep") return [{ at: "identitas.nomor", message: "kosong", kosong: true }];
  return [{ at: "identitas.nomor", message: "belumDiisi", kosong: true, severity: "info" }];
};
