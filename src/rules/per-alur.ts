import { alurDari, type Alur } from "../sop/alur";
import { ingatObjek } from "../sop/ingat";
import type { Path } from "../sop/path";
import type { Sop } from "../sop/sop";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

/**
 * Checks the flow, which has no texts: an edit of one does not run `periksa` again. Does not apply where the drawing could not be
 * read, or while no arrow is known.
 */
export function perAlur(periksa: (alur: Alur) => ReturnType<Check>): (sop: Sop) => ReturnType<Check> {
  const hasil = ingatObjek(periksa);
  return (sop) => {
    const alur = alurTerbaca(sop);
    return alur === null ? "tidakBerlaku" : hasil(alur);
  };
}

/** The flow, or null where the drawing could not be read, or while no arrow is known. */
export function alurTerbaca(sop: Sop): Alur | null {
  const alur = baganTakTerbaca(sop) ? null : alurDari(sop.prosedur);
  return alur?.titik.length === 0 ? null : alur;
}

/** The place of the symbol of a step, or of the step where it has none. */
export const diSimbol = (index: number): Path => `prosedur.langkah.${index}.simbol.0`;
