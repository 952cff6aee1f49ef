import { belumTerisi, keadaanIsian } from "../sop/isian";
import { labelTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const { nama } = sop.identitas;
  // Dots left from a template are the business of `tanpa-sisa-templat`.
  if (keadaanIsian(nama) === "sisaTemplat") return "tidakBerlaku";
  if (!belumTerisi(nama)) return [];
  return labelTidakAda(sop, "nama") ? "tidakBerlaku" : [{ at: "identitas.nama", message: "kosong", kosong: true }];
};
