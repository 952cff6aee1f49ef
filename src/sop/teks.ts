import { ingat } from "./ingat";

/** Most texts are tidy already: visible ASCII, single blanks. */
const RAPI = /^[!-~]+(?: [!-~]+)*$/;

/** Text as a reader sees it: invisible characters gone, every run of white space one blank, trimmed. */
export const rapikan = ingat((teks) => {
  if (teks === "" || RAPI.test(teks)) return teks;
  return teks
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
});

/**
 * Letters and digits, for a class in a pattern that looks at small letters. Indonesian is written with a–z, names of people at most
 * with Latin letters that bear a mark. The patterns say so, for Unicode classes are slow to compile, and the first check of a
 * document would pay for it.
 */
export const HURUF = "a-z0-9\\u00c0-\\u024f";
const KATA = new RegExp(`[${HURUF}]+(?:[-'’][${HURUF}]+)*`, "gi");
const KATA_LEPAS = new RegExp(`[${HURUF}]+`, "g");
const HANYA_KATA = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const POIN = new RegExp(`^[^${HURUF}$([<"“]*(?:(?:\\d{1,2}|[a-z])[.)]\\s+)?`, "i");

/** The words of a text as they are written; a hyphen or an apostrophe inside a word belongs to it. */
export const kataAsal = ingat((teks): readonly string[] => rapikan(teks).match(KATA) ?? []);

/** The words of a text in lower case. */
export const kata = ingat((teks): readonly string[] => rapikan(teks).toLowerCase().match(KATA) ?? []);

/** Text for comparison: words only, in lower case, hyphens read as blanks. */
export const bakukan = ingat((teks) => {
  const kecil = rapikan(teks).toLowerCase();
  return HANYA_KATA.test(kecil) ? kecil : (kecil.match(KATA_LEPAS) ?? []).join(" ");
});

/** True when the words of `frasa` stand in `teks` one after the other. Both must be `bakukan`. */
export const memuatFrasa = (teks: string, frasa: string): boolean => ` ${teks} `.includes(` ${frasa} `);

/** Leaves out what people put before a text by hand: bullets, "1.", "a)". */
export const tanpaPoin = ingat((teks) => rapikan(teks).replace(POIN, ""));

/** Splits a text, as it is written, into what people put before it by hand and the rest. */
export function pisahPoin(teks: string): [poin: string, isi: string] {
  const poin = POIN.exec(teks)?.[0] ?? "";
  return [poin, teks.slice(poin.length)];
}

/** `teks` with the capitals of `contoh`: all of them, the first, or none. */
export function sepertiKapital(teks: string, contoh: string): string {
  if (contoh.length > 1 && contoh === contoh.toUpperCase()) return teks.toUpperCase();
  const pertama = contoh.charAt(0);
  return pertama === pertama.toUpperCase() ? teks.charAt(0).toUpperCase() + teks.slice(1) : teks;
}
