import { belumTerisi, keadaanIsian } from "../sop/isian";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nama } }) => {
  // Dots left from a template are the business of `tanpa-sisa-templat`.
  if (keadaanIsian(nama) === "sisaTemplat") return "tidakBerlaku";
  return belumTerisi(nama) ? [{ at: "identitas.nama", message: "kosong", kosong: true }] : [];
};
