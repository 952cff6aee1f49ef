import type { Path } from "../sop/path";
import { parsePeraturan } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { tahunDalam } from "../sop/nomor-sop";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  const { tanggalPembuatan, tanggalRevisi, tanggalEfektif } = sop.identitas;
  const tahunSop = Math.max(...[tanggalPembuatan, tanggalRevisi, tanggalEfektif].flatMap(tahunDalam));
  if (!Number.isFinite(tahunSop)) return "tidakBerlaku";
  return perButir(sop, "dasarHukum", periksa, tahunSop);
};

function periksa(butir: string, at: Path, tahunSop: number): readonly Problem[] {
  const peraturan = parsePeraturan(butir);
  const terakhir = dikenal(peraturan)?.diubah?.at(-1);
  const tahun = terakhir === undefined ? null : parsePeraturan(terakhir).tahun;
  if (terakhir === undefined || tahun === null || tahun <= tahunSop) return [];
  if (peraturan.perubahan.some((satu) => (satu.tahun ?? 0) >= tahun)) return [];
  return [{ at, message: "diubah", data: { perubahan: terakhir }, dilihatOleh: "penyusun" }];
}
