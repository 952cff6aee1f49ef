import { nominalDari } from "./nominal";
import { sepertiKapital } from "./teks";

/** The title with a noun in place of the verb that it begins with ("Mengelola surat" → "Pengelolaan surat"), or null. */
export function saranNominal(judul: string): string | null {
  const pertama = /^[a-z]+/i.exec(judul)?.[0] ?? "";
  const nominal = nominalDari(pertama.toLowerCase());
  return nominal === null ? null : sepertiKapital(nominal, pertama) + judul.slice(pertama.length);
}
