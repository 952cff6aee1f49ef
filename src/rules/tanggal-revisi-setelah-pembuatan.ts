import { bandingTanggal, tanggalTerbaca } from "../sop/tanggal";
import type { Check } from "./rule";

export const check: Check = ({ identitas }) => {
  const pembuatan = tanggalTerbaca(identitas.tanggalPembuatan);
  const revisi = tanggalTerbaca(identitas.tanggalRevisi);
  if (pembuatan === null || revisi === null) return "tidakBerlaku";
  if (bandingTanggal(pembuatan, revisi) <= 0) return [];
  const data = { pembuatan: pembuatan.teks.trim(), revisi: revisi.teks.trim() };
  return [{ at: "identitas.tanggalRevisi", message: "mendahului", data }];
};
