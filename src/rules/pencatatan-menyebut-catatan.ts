import { KATA_CATATAN, KATA_CATATAN_AWAL } from "../regulation/kata-kotak";
import { bakukan, memuatFrasa, tanpaPoin } from "../sop/teks";
import { adaButir } from "./per-butir";
import type { Check } from "./rule";

const awal = new Set<string>(KATA_CATATAN_AWAL);

export const check: Check = (sop) => adaButir(sop, "pencatatan", menyebutCatatan, "tanpaCatatan");

function menyebutCatatan(butir: string): boolean {
  const teks = bakukan(tanpaPoin(butir));
  return awal.has(teks.split(" ")[0] ?? "") || KATA_CATATAN.some((frasa) => memuatFrasa(teks, frasa));
}
