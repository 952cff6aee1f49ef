import { keadaanIsian } from "../sop/isian";
import { rapikan } from "../sop/teks";
import type { Check } from "./rule";

export const check: Check = ({ identitas }) => {
  if (keadaanIsian(identitas.nomor) !== "terisi") return "tidakBerlaku";
  const nomor = rapikan(identitas.nomor);
  const bagian = nomor.split("/");
  if (bagian.some((isi) => isi.trim() === "")) return [{ at: "identitas.nomor", message: "bagianKosong" }];
  return /\d/.test(nomor) ? [] : [{ at: "identitas.nomor", message: "tanpaAngka" }];
};
