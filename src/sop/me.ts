import { ME_KHUSUS } from "../regulation/kata-pasif";

/** Beginnings of a stem and the me- that goes before them; "" drops the first letter. The first that fits holds. */
const AWALAN: readonly (readonly [pola: RegExp, me: string, buang: boolean])[] = [
  [/^per/, "mem", false],
  [/^(?:p[lrs]|b|f|v)/, "mem", false],
  [/^(?:t[rs]|s[klmnpty]|[cdjz])/, "men", false],
  [/^(?:k[lrh]|[gh]|[aeiou])/, "meng", false],
  [/^p/, "mem", true],
  [/^t/, "men", true],
  [/^s/, "meny", true],
  [/^k/, "meng", true],
  [/^[lmnrwy]/, "me", false],
];

/** The active verb of a passive one: "ditandatangani" → "menandatangani", "diproses" → "memproses"; null for no passive verb. */
export function aktifDari(pasif: string): string | null {
  const dasar = /^di([a-z]{3,})$/.exec(pasif.toLowerCase())?.[1];
  if (dasar === undefined) return null;
  const khusus = Object.hasOwn(ME_KHUSUS, dasar) ? ME_KHUSUS[dasar] : undefined;
  if (khusus !== undefined) return khusus;
  // One vowel, one syllable: "dicek" → "mengecek".
  if ((dasar.match(/[aeiou]/g) ?? []).length === 1) return `menge${dasar}`;
  const aturan = AWALAN.find(([pola]) => pola.test(dasar));
  return aturan === undefined ? null : aturan[1] + dasar.slice(aturan[2] ? 1 : 0);
}
