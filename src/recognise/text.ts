export { isNear } from "../sop/mirip";

/** Text as a person reads it: no optional hyphens, one kind of space and hyphen, no space at the ends. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[ \u00a0\u2000-\u200a\u202f]+/g, " ")
    .trim();
}

/** What `clean` changes inside a text; most texts hold nothing of it. */
const UNCLEAN = /[\u00ad\u200b\ufeff\u2011\u00a0\u2000-\u200a\u202f]| {2}/;

/** Several lines as one. Single spaces are the rule and are left alone. */
export const oneLine = (texts: readonly string[]): string =>
  texts
    .join(" ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();

/** Lines of a narrow cell as one: a word that was broken with a hyphen is whole again, one said twice ("anak-anak") keeps it. */
export const unbroken = (texts: readonly string[]): string =>
  oneLine(texts).replace(/(\p{L}+)- (\p{Ll}+)/gu, (_, before: string, after: string) =>
    before.toLowerCase() === after ? `${before}-${after}` : before + after,
  );

/** Number, letter or bullet that was typed before an item: "1.", "2)", "(a)", "b.", "IV.", "-", "•". */
const MARKER =
  /^\s*(?:\(?\d{1,2}[.)](?!\d)\s*|\((?:[a-z]|[ivx]{1,4})\)\s*|(?:[a-z]|[ivx]{1,4})[.)]\s+|[-–—•·▪●○■□◆❖➢►✓\uf0b7\uf0a7\uf0fc*]+\s*|o\s+)(?=\S)/iu;

/** The text without the marker typed before it, and whether there was one. */
export function withoutMarker(text: string): { text: string; marked: boolean } {
  const rest = text.replace(MARKER, "");
  return { text: rest, marked: rest !== text };
}

/** Form in which labels are compared: lower case, abbreviations written out, no punctuation. */
export const labelKey = (text: string): string =>
  clean(text)
    .toLowerCase()
    .replace(/&/g, " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^tgl\b/, "tanggal")
    .replace(/^no\b/, "nomor");
