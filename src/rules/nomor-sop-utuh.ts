import { keadaanIsian } from "../sop/isian";
import { bagianKosong } from "../sop/nomor-sop";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { nomor } }) => {
  if (keadaanIsian(nomor) !== "terisi") return "tidakBerlaku";
  if (bagianKosong(nomor)) return [{ at: "identitas.nomor", message: "bagianKosong" }];
  return /\d/.test(nomor) ? [] : [{ at: "identitas.nomor", message: "tanpaAngka" }];
};
