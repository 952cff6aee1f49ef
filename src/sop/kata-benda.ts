import { NOMINAL_KE_AKTIF } from "../regulation/kata-nominal";
import { sepertiKapital } from "./teks";

const NOMINAL = new Map(
  Object.entries(NOMINAL_KE_AKTIF)
    .filter(([nominal]) => /^pe[a-z]+an$/.test(nominal))
    .reverse()
    .map(([nominal, aktif]) => [aktif, nominal]),
);

/** The title with a noun in place of the verb that it begins with ("Mengelola surat" → "Pengelolaan surat"), or null. */
export function saranNominal(judul: string): string | null {
  const pertama = /^[a-z]+/i.exec(judul)?.[0] ?? "";
  const nominal = NOMINAL.get(pertama.toLowerCase());
  return nominal === undefined ? null : sepertiKapital(nominal, pertama) + judul.slice(pertama.length);
}
