import { bandingTanggal, tanggalTerbaca } from "../sop/tanggal";
import type { Check } from "./rule";

export const check: Check = ({ identitas }) => {
  const pembuatan = tanggalTerbaca(identitas.tanggalPembuatan);
  const efektif = tanggalTerbaca(identitas.tanggalEfektif);
  if (pembuatan === null || efektif === null) return "tidakBerlaku";
  if (bandingTanggal(pembuatan, efektif) <= 0) return [];
  const data = { pembuatan: pembuatan.teks.trim(), efektif: efektif.teks.trim() };
  return [{ at: "identitas.tanggalEfektif", message: "mendahului", data }];
};
