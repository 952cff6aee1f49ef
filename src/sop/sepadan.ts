import { bakukan } from "./teks";

/**
 * True when two names may be the same one, written in other capitals, with other blanks or line breaks, abbreviated, or with more said
 * behind or before it ("Dinkes" and "Dinas Kesehatan Kabupaten Contoh"). In doubt they are.
 */
export function namaSepadan(a: string, b: string): boolean {
  const [kiri, kanan] = [kataNama(a), kataNama(b)];
  if (kiri.length > TERPANJANG || kanan.length > TERPANJANG) return kiri.join() === kanan.join();
  const [padatKiri, padatKanan] = [kiri.join(""), kanan.join("")];
  return padatKiri.includes(padatKanan) || padatKanan.includes(padatKiri) || berawalan(kiri, kanan);
}

/** Words that abbreviations leave out as they please. */
const SELA = new Set(["dan", "serta", "di", "pada", "untuk"]);
const kataNama = (teks: string): string[] =>
  bakukan(teks)
    .split(" ")
    .filter((kata) => kata !== "" && !SELA.has(kata));

/** True when one name, abbreviations written out, begins as the other. */
function berawalan(a: readonly string[], b: readonly string[]): boolean {
  const [kata = "", ...sisaA] = a;
  const [lain = "", ...sisaB] = b;
  if (a.length === 0 || b.length === 0) return true;
  if (kata === lain && berawalan(sisaA, sisaB)) return true;
  const panjang = (singkat: string, penuh: readonly string[]): number[] =>
    penuh
      .slice(0, TERBANYAK)
      .map((_, index) => index + 1)
      .filter((jumlah) => singkatanDari(singkat, penuh.slice(0, jumlah)));
  return (
    panjang(kata, b).some((jumlah) => berawalan(sisaA, b.slice(jumlah))) ||
    panjang(lain, a).some((jumlah) => berawalan(a.slice(jumlah), sisaB))
  );
}

/** The most words that a name has, that an abbreviation stands for, and the most letters that it has. */
const TERPANJANG = 30;
const TERBANYAK = 8;
const HURUF_TERBANYAK = 16;

/** True for "dpupr", "dinkes", "kab": letters of each of the words in their order, the first of each word among them. */
function singkatanDari(singkat: string, penuh: readonly string[]): boolean {
  const [pertama = "", ...sisa] = penuh;
  if (singkat.length > HURUF_TERBANYAK) return false;
  if (sisa.length === 0) return singkat.length >= 3 && pertama.startsWith(singkat);
  return singkat !== pertama && hurufDari(singkat, penuh);
}

function hurufDari(singkat: string, [kata = "", ...sisa]: readonly string[]): boolean {
  if (kata === "") return singkat === "";
  const panjang = Array.from({ length: kata.length }, (_, index) => index + 1);
  return panjang.some(
    (n) => singkat.length >= n && sebagian(singkat.slice(0, n), kata) && hurufDari(singkat.slice(n), sisa),
  );
}

/** The first letter of a word, and more of its letters in their order. */
function sebagian(huruf: string, kata: string): boolean {
  if (huruf[0] !== kata[0]) return false;
  let at = 0;
  for (const satu of huruf) {
    at = kata.indexOf(satu, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
