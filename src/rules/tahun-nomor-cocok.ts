import { keadaanIsian } from "../sop/isian";
import { tahunDalam } from "../sop/nomor-sop";
import type { Check } from "./rule";

export const check: Check = ({ identitas }) => {
  if (keadaanIsian(identitas.nomor) !== "terisi") return "tidakBerlaku";
  const { tanggalPembuatan, tanggalRevisi, tanggalEfektif } = identitas;
  const nomor = tahunDalam(identitas.nomor);
  const tanggal = [tanggalPembuatan, tanggalRevisi, tanggalEfektif].flatMap(tahunDalam);
  if (nomor.length === 0 || tanggal.length === 0) return "tidakBerlaku";
  if (nomor.some((tahun) => tanggal.includes(tahun))) return [];
  const data = { nomor: String(nomor.at(-1)), tanggal: [...new Set(tanggal)].join(", ") };
  return [{ at: "identitas.nomor", message: "berbeda", data }];
};
