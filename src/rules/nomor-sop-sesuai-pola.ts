import { keadaanIsian } from "../sop/isian";
import { bagianKosong, sesuaiPola } from "../sop/nomor-sop";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nomor } }, { profile: { polaNomor } }) => {
  // A gap, and a number without any figure, are the business of `nomor-sop-utuh`.
  const utuh = keadaanIsian(nomor) === "terisi" && !bagianKosong(nomor) && /\d/.test(nomor);
  if (polaNomor === undefined || !utuh) return "tidakBerlaku";
  const { keputusan } = polaNomor;
  if (sesuaiPola(nomor, polaNomor.pola)) return [];
  const pola = polaNomor.pola.replace(/\{(\w+)\}/g, "($1)");
  const at = "identitas.nomor";
  // What a keputusan kepala daerah sets is binding; any other pattern is the custom of an office.
  if (keputusan !== undefined) return [{ at, message: "ditetapkan", data: { pola, keputusan } }];
  return [{ at, message: "lain", data: { pola }, severity: "warning" }];
};
