import { bandingTanggal, parseTanggal, tanggalNyata } from "../sop/tanggal";
import type { Check } from "./rule";

export const check: Check = ({ identitas }) => {
  const pembuatan = parseTanggal(identitas.tanggalPembuatan);
  const efektif = parseTanggal(identitas.tanggalEfektif);
  if (pembuatan.jenis !== "penuh" || efektif.jenis !== "penuh") return "tidakBerlaku";
  if (!tanggalNyata(pembuatan) || !tanggalNyata(efektif)) return "tidakBerlaku";
  if (bandingTanggal(pembuatan, efektif) <= 0) return [];
  const data = { pembuatan: pembuatan.teks.trim(), efektif: efektif.teks.trim() };
  return [{ at: "identitas.tanggalEfektif", message: "mendahului", data }];
};
