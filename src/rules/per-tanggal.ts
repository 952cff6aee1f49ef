import { keadaanIsian } from "../sop/isian";
import type { Sop } from "../sop/sop";
import { type PeriksaSatuan, perSatuan } from "./per-satuan";
import type { Problem } from "./rule";

const TANGGAL = ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"] as const;

/** Checks each date of the identity by itself, if something is written in it. Does not apply while there is none. */
export function perTanggal({ identitas }: Sop, periksa: PeriksaSatuan<string>): readonly Problem[] | "tidakBerlaku" {
  const terisi = TANGGAL.filter((tanggal) => keadaanIsian(identitas[tanggal]) === "terisi");
  if (terisi.length === 0) return "tidakBerlaku";
  return perSatuan(
    terisi.map((tanggal) => ({ isi: identitas[tanggal], at: `identitas.${tanggal}` })),
    periksa,
  );
}
