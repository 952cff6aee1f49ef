import { wordHunks, type Hunk } from "./word-hunks";

/** Replaces one of the places where `find` stands: number `occurrence` of `count`, from 0. */
export interface PartEdit {
  readonly find: string;
  readonly occurrence: number;
  readonly count: number;
  readonly text: string;
}

/** How the text of a paragraph is changed so that as much of its formatting as possible stays. */
export type TextEdit =
  | { readonly kind: "append" | "prepend" | "all"; readonly text: string }
  /** The last part first, so that none moves another. */
  | { readonly kind: "parts"; readonly parts: readonly PartEdit[] };

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
  const parts = wordHunks(from, to).map((hunk) => partOf(from, hunk));
  return parts.every(({ find }) => isSearchable(find))
    ? { kind: "parts", parts: parts.reverse() }
    : { kind: "all", text: to };
}

function partOf(from: string, { start, end, text }: Hunk): PartEdit {
  const find = from.slice(start, end);
  return { find, text, occurrence: occurrences(from.slice(0, start), find), count: occurrences(from, find) };
}

/** How often a text is found in another, one after the other, as Word's search counts. */
const occurrences = (text: string, find: string): number => (find === "" ? 0 : text.split(find).length - 1);
