import { belumTerisi } from "../sop/isian";
import { identitasTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";
import { tanggalLengkap } from "./tanggal-lengkap";

export const check: Check = (sop, { tahap }) => {
  const { tanggalEfektif } = sop.identitas;
  if (belumTerisi(tanggalEfektif) && identitasTidakAda(sop)) return "tidakBerlaku";
  return tanggalLengkap(tanggalEfektif, "identitas.tanggalEfektif", tahap === "konsep" ? "info" : "error");
};
