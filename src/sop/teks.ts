/** Text as a reader sees it: invisible characters gone, every run of white space one blank, trimmed. */
export function rapikan(teks: string): string {
  return teks
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a text in lower case; a hyphen or an apostrophe inside a word belongs to it. */
export function kata(teks: string): string[] {
  return (
    rapikan(teks)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Text for comparison: words only, in lower case, hyphens read as blanks. */
export function bakukan(teks: string): string {
  return (
    rapikan(teks)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** True when the words of `frasa` stand in `teks` one after the other. Both must be `bakukan`. */
export const memuatFrasa = (teks: string, frasa: string): boolean => ` ${teks} `.includes(` ${frasa} `);

/** Leaves out what people put before a text by hand: bullets, "1.", "a)". */
export function tanpaPoin(teks: string): string {
  return rapikan(teks).replace(/^[^\p{L}\p{N}$([<"“]*(?:(?:\d{1,2}|\p{L})[.)]\s+)?/u, "");
}

/** `teks` with the capitals of `contoh`: all of them, the first, or none. */
export function sepertiKapital(teks: string, contoh: string): string {
  if (contoh.length > 1 && contoh === contoh.toUpperCase()) return teks.toUpperCase();
  const pertama = contoh.charAt(0);
  return pertama === pertama.toUpperCase() ? teks.charAt(0).toUpperCase() + teks.slice(1) : teks;
}
