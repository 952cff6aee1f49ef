import { plain } from "./plain";

/** Paragraphs ahead in which the two sequences are looked for again after a difference. */
const REACH = 24;

/**
 * Finds for each paragraph of the OOXML the one that Word counts (`Body.paragraphs`). Mostly they are the same; Word
 * adds or leaves out some around deleted text, fields and the end of the body. Null where Word has none.
 */
export function alignParagraphs(ooxml: readonly string[], word: readonly string[]): (number | null)[] {
  if (ooxml.length === word.length) return ooxml.map((_, index) => index);
  const left = ooxml.map(plain);
  const right = word.map(plain);
  const found: (number | null)[] = [];
  let at = 0;
  left.forEach((text, index) => {
    const skip = text === right[at] ? 0 : distance(left, right, index, at);
    if (skip === null || at + skip >= right.length) {
      found.push(null);
      return;
    }
    at += skip;
    found.push(at);
    at += 1;
  });
  return found;
}

/** Paragraphs of Word to skip for this one: 0 keeps pace (the text alone differs), null when Word has none for it. */
function distance(left: readonly string[], right: readonly string[], index: number, at: number): number | null {
  for (let step = 1; step <= REACH; step += 1) {
    if (agree(left, right, index + step, at + step)) return 0;
    if (agree(left, right, index + step, at)) return null;
    if (agree(left, right, index, at + step)) return step;
  }
  return left.length - index > right.length - at ? null : 0;
}

/** The same text twice in a row: one alone, often empty, agrees by chance. */
const agree = (left: readonly string[], right: readonly string[], i: number, j: number): boolean =>
  i < left.length && j < right.length && left[i] === right[j] && left[i + 1] === right[j + 1];
