import { hasilDalam, sepertiTugas } from "../sop/cakupan-judul";
import { keadaanIsian } from "../sop/isian";
import type { Check } from "./rule";

/** Whether the work is one or several only those know who do it: both are questions. */
export const check: Check = ({ identitas: { nama, instansi, unit } }) => {
  if (keadaanIsian(nama) !== "terisi") return "tidakBerlaku";
  const inti = { at: "identitas.nama", dilihatOleh: "penyusun" };
  if (sepertiTugas(nama, `${instansi} ${unit}`)) return [{ ...inti, message: "tugas" }];
  const hasil = hasilDalam(nama);
  if (hasil.length === 0) return [];
  return [{ ...inti, message: "beberapaHasil", data: { hasil: hasil.map((satu) => `“${satu}”`).join(", ") } }];
};
