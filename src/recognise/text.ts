/** Text as a person reads it: no optional hyphens, one kind of space and hyphen, no space at the ends. */
export const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[ \u00a0\u2000-\u200a\u202f]+/g, " ")
    .trim();

/** Several lines as one. */
export const oneLine = (texts: readonly string[]): string => texts.join(" ").replace(/\s+/g, " ").trim();

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

/** At most `limit` letters were left out, put in, changed or swapped (Damerau–Levenshtein, neighbours only). */
export function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same];
      if (swapped) costs.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...costs));
    }
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) <= limit;
}
