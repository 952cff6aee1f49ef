import { alurDari, type Alur } from "../sop/alur";
import type { Path } from "../sop/path";
import type { Sop } from "../sop/sop";
import { baganTakTerbaca } from "./per-langkah";
import type { Problem } from "./rule";

/** Checks the flow. Does not apply where the drawing could not be read, or while no arrow is known. */
export function perAlur(
  sop: Sop,
  periksa: (alur: Alur) => readonly Problem[] | "tidakBerlaku",
): readonly Problem[] | "tidakBerlaku" {
  const alur = baganTakTerbaca(sop) ? null : alurDari(sop.prosedur);
  return alur === null || alur.titik.length === 0 ? "tidakBerlaku" : periksa(alur);
}

/** The place of the symbol of a step, or of the step where it has none. */
export const diSimbol = (index: number): Path => `prosedur.langkah.${index}.simbol.0`;
