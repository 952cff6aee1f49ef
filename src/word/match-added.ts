import { isBlankLine, isEmptyLine, type Outline } from "./outline";

/**
 * Which empty paragraphs of what was written stay: all, none (they only kept tables apart meanwhile), or all but the
 * one that leads.
 */
export type Gaps = "keep" | "drop" | "dropLead";

/**
 * Finds what was written among the lines that are new in the document. Word adds an empty paragraph or leaves one out;
 * anything else that is more, less or different is a difference.
 * @returns the superfluous lines, all empty paragraphs; null on a difference
 */
export function matchAdded(added: Outline, expected: Outline, gaps: Gaps): number[] | null {
  const superfluous: number[] = [];
  let at = 0;
  for (const [index, line] of added.entries()) {
    if (isBlankLine(line)) {
      const wanted = isBlankLine(expected[at] ?? "");
      const dropped = gaps === "drop" || (gaps === "dropLead" && at === 0);
      if (isEmptyLine(line) && (!wanted || dropped)) superfluous.push(index);
      if (wanted) at += 1;
      continue;
    }
    while (isBlankLine(expected[at] ?? "")) at += 1;
    if (line !== expected[at]) return null;
    at += 1;
  }
  return expected.slice(at).every(isBlankLine) ? superfluous : null;
}
