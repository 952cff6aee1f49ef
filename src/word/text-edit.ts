/** How the text of a paragraph is changed so that as much of its formatting as possible stays. */
export type TextEdit =
  | { readonly kind: "append" | "prepend" | "all"; readonly text: string }
  /** Replaces one of the places where `find` stands: number `occurrence` of `count`, from 0. */
  | {
      readonly kind: "part";
      readonly find: string;
      readonly occurrence: number;
      readonly count: number;
      readonly text: string;
    };

/** Word searches for at most 255 characters, takes "^" for a code, and quotation marks for each other. */
const SEARCHABLE = /^[^\s^"'‘’“”\p{Cc}]([^^"'‘’“”\p{Cc}]{0,253}[^\s^"'‘’“”\p{Cc}])?$/u;

/** Word finds the text by its search. */
export const isSearchable = (text: string): boolean => SEARCHABLE.test(text);

/** The smallest edit, in whole words, that makes one text of another. Null when they are the same. */
export function editBetween(from: string, to: string): TextEdit | null {
  if (from === to) return null;
  if (from.trim() === "" || to === "") return { kind: "all", text: to };
  if (to.startsWith(from)) return { kind: "append", text: to.slice(from.length) };
  if (to.endsWith(from)) return { kind: "prepend", text: to.slice(0, to.length - from.length) };
  const { start, end } = changedWords(from, to);
  const find = from.slice(start, from.length - end);
  if (!isSearchable(find)) return { kind: "all", text: to };
  const text = to.slice(start, to.length - end);
  return {
    kind: "part",
    find,
    text,
    occurrence: occurrences(from.slice(0, start), find),
    count: occurrences(from, find),
  };
}

/** Lengths of the common start and end, drawn back to the borders of words. */
function changedWords(from: string, to: string): { start: number; end: number } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  while (start > 0 && !/\s/.test(from[start - 1] ?? "")) start -= 1;
  while (end > 0 && !/\s/.test(from[from.length - end] ?? "")) end -= 1;
  return { start, end };
}

/** How often a text is found in another, one after the other, as Word's search counts. */
const occurrences = (text: string, find: string): number => text.split(find).length - 1;
