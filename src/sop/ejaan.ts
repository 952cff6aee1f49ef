import { DASAR_PASIF, EJAAN, GABUNGAN } from "../regulation/kata-ejaan";
import { ingat } from "./ingat";
import { sepertiKapital } from "./teks";

/** A misspelt word as it stands in a text, and how it should be written, with the same capitals. */
export interface SalahEja {
  readonly tertulis: string;
  readonly baku: string;
}

const HURUF = "a-z0-9\\u00c0-\\u024f";
const SALAH = new RegExp(
  `(?<![${HURUF}-])(?:` +
    [
      ...Object.keys(GABUNGAN).map((frasa) => frasa.replaceAll(" ", " {1,3}")),
      `di {1,3}(?:${DASAR_PASIF.join("|")})`,
      ...Object.keys(EJAAN),
    ].join("|") +
    `)(?![${HURUF}-])`,
  "gi",
);

/** The misspelt words of a text, in their order. */
export const salahEja = ingat((teks): readonly SalahEja[] =>
  (teks.match(SALAH) ?? []).map((tertulis) => ({ tertulis, baku: eja(tertulis) })),
);

/** The text with these words spelt as in the dictionary; everything else stays. */
export const ejaBaku = (teks: string): string => teks.replace(SALAH, eja);

function eja(tertulis: string): string {
  const kecil = tertulis.toLowerCase().replace(/ +/g, " ");
  const baku = GABUNGAN[kecil] ?? EJAAN[kecil] ?? kecil.replace(" ", "");
  return sepertiKapital(baku, tertulis);
}
