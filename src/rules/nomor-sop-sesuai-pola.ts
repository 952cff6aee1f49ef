import { keadaanIsian } from "../sop/isian";
import { bagianKosong, sesuaiPola } from "../sop/nomor-sop";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nomor } }, { profile: { polaNomor } }) => {
  // A gap is the business of `nomor-sop-utuh`.
  if (polaNomor === undefined || keadaanIsian(nomor) !== "terisi" || bagianKosong(nomor)) return "tidakBerlaku";
  const { keputusan } = polaNomor;
  if (sesuaiPola(nomor, polaNomor.pola)) return [];
  const pola = polaNomor.pola.replace(/\{(\w+)\}/g, "($1)");
  const at = "identitas.nomor";
  // What a keputusan kepala daerah sets is binding; any other pattern is the custom of an office.
  if (keputusan !== undefined) return [{ at, message: "ditetapkan", data: { pola, keputusan } }];
  return [{ at, message: "lain", data: { pola }, severity: "warning" }];
};
