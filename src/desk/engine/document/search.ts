import { RichApiError } from "../errors";
import { ends, paragraphsOf, stretch, type Extent } from "./extent";
import { textOf } from "./text";
import type { WordDocument } from "./word-document";

export type SearchSettings = Readonly<Record<string, boolean>>;

/** Longest text that Word searches for. */
const LONGEST = 255;

/** Places within an extent where a text stands. Word finds nothing across paragraphs. */
export function search(document: WordDocument, extent: Extent, wanted: string, settings: SearchSettings): Extent[] {
  if (wanted === "" || wanted.length > LONGEST) throw new RichApiError("SearchStringInvalidOrTooLong");
  const pattern = patternOf(wanted, settings);
  const { start, end } = ends(extent);
  return paragraphsOf(extent).flatMap((paragraph) => {
    const from = paragraph === start.paragraph ? start.at : 0;
    const to = paragraph === end.paragraph ? end.at : undefined;
    const { points } = document;
    return [...textOf(paragraph).slice(from, to).matchAll(pattern)].map(({ index, 0: found }) =>
      stretch(points.place(paragraph, from + index), points.place(paragraph, from + index + found.length)),
    );
  });
}

function patternOf(wanted: string, settings: SearchSettings): RegExp {
  const { matchCase, matchWildcards, matchWholeWord, matchPrefix, matchSuffix } = settings;
  const source = matchWildcards ? wildcards(wanted) : wanted.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const before = matchWholeWord || matchPrefix ? "(?<![\\p{L}\\p{N}_])" : "";
  const after = matchWholeWord || matchSuffix ? "(?![\\p{L}\\p{N}_])" : "";
  return new RegExp(before + source + after, matchCase || matchWildcards ? "gu" : "giu");
}

/** Word's wildcards: `?` is one character, `*` any number, `@` one or more of the last, `[!a]` anything but. */
const wildcards = (wanted: string): string =>
  wanted
    .replace(/[.+^$|()\\]/g, "\\$&")
    .replace(/\*/g, ".*?")
    .replace(/\?/g, ".")
    .replace(/@/g, "+")
    .replace(/\[!/g, "[^");
