import type { Line } from "../line";
import { oneLine, withoutMarker } from "../text";

/** One item of a box: its text without the number, and the lines that it was read from. */
export interface Item {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * Items of a box. A line is one item; behind a typed number or bullet, lines without one go on with the item, and so does
 * a line that begins small where the item began large. The semicolons of a list are left out, and the full stop that
 * closes it.
 */
export function itemsOf(lines: readonly Line[]): Item[] {
  const filled = withLoneMarkers(lines.filter(({ text }) => text !== ""));
  const numbered = filled[0] !== undefined && withoutMarker(filled[0].text).marked;
  const items: { text: string; lines: Line[] }[] = [];
  for (const line of filled) {
    const { text, marked } = withoutMarker(line.text);
    const last = items.at(-1);
    const goesOn = last && !marked && !line.list && (numbered || isContinued(last.text, text));
    if (!goesOn) items.push({ text: oneLine([text]), lines: [line] });
    else {
      last.text = oneLine([last.text, text]);
      last.lines.push(line);
    }
  }
  return withoutListMarks(items);
}

/** The next line begins with a word in small letters (not "pH" or "e-KTP"), although the item begins large and is not closed. */
const isContinued = (item: string, next: string): boolean =>
  /^\p{Ll}+(?![\p{L}-])/u.test(next) && /^\P{Ll}/u.test(item) && !/[.;:]$/.test(item);

/** A number that stands on a line of its own, as where a list was a table, belongs to the next line. */
function withLoneMarkers(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (isLoneMarker(line.text) && index + 1 < lines.length) return [];
    return before && isLoneMarker(before.text) ? [{ ...line, text: `${before.text} ${line.text}` }] : [line];
  });
}

/** A text that is nothing but the number or letter of an item. */
export const isLoneMarker = (text: string): boolean => /^\(?(?:\d{1,2}|[a-z])[.)]$/i.test(text);

const SEPARATOR = /\s*[;,]\s*(?:dan|serta|atau)?\s*$/i;

function withoutListMarks(items: readonly Item[]): Item[] {
  const separated = items.length > 1 && items.slice(0, -1).some(({ text }) => text.endsWith(";"));
  return items.map((item, index) => {
    const closing = separated && index === items.length - 1 ? /[.;]\s*$/ : SEPARATOR;
    return { ...item, text: item.text.replace(closing, "").trim() };
  });
}
