import { KATA_CATATAN, KATA_CATATAN_AWAL } from "../regulation/kata-kotak";
import { bakukan, kata, memuatFrasa, tanpaPoin } from "../sop/teks";
import { adaButir } from "./per-butir";
import type { Check } from "./rule";

const awal = new Set<string>(KATA_CATATAN_AWAL);

export const check: Check = (sop) => adaButir(sop, "pencatatan", menyebutCatatan, "tanpaCatatan");

/** Systems in which records are kept mostly have an abbreviation for a name: SIMPEG, SRIKANDI, e-SAKIP. */
const SINGKATAN = /(?<![A-Za-z])[A-Z]{3,}(?![A-Za-z])/;

function menyebutCatatan(butir: string): boolean {
  const teks = bakukan(tanpaPoin(butir));
  // A sentence in capitals throughout tells no abbreviation from a word.
  const bernama = SINGKATAN.test(butir) && (butir !== butir.toUpperCase() || kata(butir).length < 3);
  return bernama || awal.has(teks.split(" ")[0] ?? "") || KATA_CATATAN.some((frasa) => memuatFrasa(teks, frasa));
}
