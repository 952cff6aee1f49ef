import { DASAR_PASIF, EJAAN, GABUNGAN } from "../regulation/kata-ejaan";
import { ingat } from "./ingat";
import { bakukan, HURUF, sepertiKapital } from "./teks";

/** A misspelt word as it stands in a text, and how it should be written, with the same capitals. */
export interface SalahEja {
  readonly tertulis: string;
  readonly baku: string;
}

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

/** Words with which each of these begins. Most texts have none of them, and need not be looked through with the long pattern. */
const PERTAMA = new Set([
  "di",
  ...[...Object.keys(GABUNGAN), ...Object.keys(EJAAN)].map((frasa) => frasa.split(/[ -]/)[0]),
]);

/** The misspelt words of a text, in their order. */
export const salahEja = ingat((teks): readonly SalahEja[] => {
  const mungkin = bakukan(teks)
    .split(" ")
    .some((kata) => PERTAMA.has(kata));
  return mungkin ? (teks.match(SALAH) ?? []).map((tertulis) => ({ tertulis, baku: eja(tertulis) })) : [];
});

/** The text with these words spelt as in the dictionary; everything else stays. */
export const ejaBaku = (teks: string): string => teks.replace(SALAH, eja);

function eja(tertulis: string): string {
  const kecil = tertulis.toLowerCase().replace(/ +/g, " ");
  const baku = GABUNGAN[kecil] ?? EJAAN[kecil] ?? kecil.replace(" ", "");
  return sepertiKapital(baku, tertulis);
}
