import { bakukan, rapikan, tanpaPoin } from "./teks";

/** What people put before the title of an SOP although it is none of it. */
const AWALAN =
  /^[\s:"“(]*(?:[("“]?(?:s\.?o\.?p|standard? operasional prosedur|prosedur operasional standard?|standard operating procedures?)(?![a-z])\.?(?:[\s-]*(?:ap|administrasi pemerintahan)(?![a-z]))?[\s:.)–-]*(?:tentang(?![a-z])\s*)?)+/i;

/** Splits a title, as it is written, into "SOP" or "Standar Operasional Prosedur" before it and the title itself. */
export function pisahJudul(teks: string): [awalan: string, judul: string] {
  const awalan = AWALAN.exec(teks)?.[0] ?? "";
  return [awalan, teks.slice(awalan.length)];
}

/** A title for comparison: without bullet and "SOP" before it, words only, in lower case. */
export const judulBaku = (teks: string): string => bakukan(pisahJudul(tanpaPoin(rapikan(teks)))[1]);
