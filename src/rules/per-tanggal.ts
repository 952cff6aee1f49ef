import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import type { Sop } from "../sop/sop";
import type { Problem } from "./rule";

const TANGGAL = ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"] as const;

/** Checks each date of the identity in which something is written. Does not apply while there is none. */
export function perTanggal(
  { identitas }: Sop,
  periksa: (teks: string, at: Path) => readonly Problem[],
): readonly Problem[] | "tidakBerlaku" {
  const terisi = TANGGAL.filter((tanggal) => keadaanIsian(identitas[tanggal]) === "terisi");
  if (terisi.length === 0) return "tidakBerlaku";
  return terisi.flatMap((tanggal) => periksa(identitas[tanggal], `identitas.${tanggal}`));
}
