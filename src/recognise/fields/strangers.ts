import { isTitle } from "../labels";
import type { Line } from "../line";
import { withoutMarker } from "../text";

/** What looks like a label but is none that is known: a few words with a value beside, below or behind a colon. */
export interface Stranger {
  /** Its words, without number and colon. */
  readonly head: string;
  readonly label: Line;
  readonly lines: readonly Line[];
}

const MOST_WORDS = 5;

/**
 * The head of a line that may be a label, and what follows its colon; null for what is none.
 * @param alone the line is all that stands in its place, so that it needs no colon
 */
export function headOf(line: string, alone = false): { head: string; rest: string } | null {
  const [, before = "", colon, after = ""] = /^([^:\t]*)([:\t])?([\s\S]*)$/.exec(withoutMarker(line).text) ?? [];
  const head = before.trim();
  const words = head.split(/\s+/).length;
  if ((!alone && colon === undefined) || words > MOST_WORDS || !/^\p{L}[^\d.;]{3,}$/u.test(head) || isTitle(head))
    return null;
  return { head, rest: after.replace(/^[\s:]+/, "").trim() };
}
