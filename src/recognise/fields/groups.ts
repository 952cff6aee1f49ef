import { fieldLabel, isKotak, isTitle, type FieldLabel, type LabelHit } from "../labels";
import type { Line } from "../line";

/** A label with the lines of its value; without a label, lines that belong to none. */
export interface Group {
  readonly field: FieldLabel | null;
  readonly label: Line | null;
  readonly lines: readonly Line[];
  /** How sure it is that the label is one, 0 to 1. */
  readonly yakin: number;
}

/** A label that begins at a line: the lines that it takes, and what the last of them says behind the colon. */
interface LabelAt extends LabelHit {
  readonly count: number;
}

/** Lines over which a label may be broken in a narrow cell. */
const MOST_LINES = 4;
/** A broken label must be spelled better than one in a line, for any two lines could be put together. */
const SURE = 0.9;

/** Cuts lines at every label. What a label has on its own line, behind the colon, is the first line of its value. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: { field: FieldLabel | null; label: Line | null; lines: Line[]; yakin: number }[] = [
    { field: null, label: null, lines: [], yakin: 1 },
  ];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const hit = labelAt(lines, at);
    if (!hit) {
      groups.at(-1)?.lines.push(line);
      continue;
    }
    at += hit.count - 1;
    const value = hit.rest === "" ? [] : [{ ...(lines[at] as Line), text: hit.rest }];
    groups.push({ field: hit.field, label: line, lines: value, yakin: hit.yakin });
  }
  return groups.filter(({ field, lines: own }) => field !== null || own.length > 0);
}

/** The first line with text begins with a label. */
export function beginsWithLabel(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text !== "");
  return labelAt(filled, 0) !== null;
}

function labelAt(lines: readonly Line[], at: number): LabelAt | null {
  const first = lines[at]?.text ?? "";
  if (first === "") return null;
  let joined = first;
  let best: LabelAt | null = hitOf(first, 1);
  for (let count = 2; count <= MOST_LINES && !joined.includes(":"); count++) {
    const next = lines[at + count - 1]?.text ?? "";
    if (next === "") break;
    joined = `${joined} ${next}`;
    const hit = hitOf(joined, count);
    if (hit && hit.yakin >= SURE && hit.rest === "") best = hit;
  }
  return best;
}

const hitOf = (text: string, count: number): LabelAt | null => {
  const hit = fieldLabel(text);
  return hit && { ...hit, count };
};

/** Without the colon that forms draw before the value. */
export const withoutColon = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, text: line.text.replace(/^[:\s]+/, "") }));

const NIP = /^nip\b/i;

/**
 * In running text a value has no cell to end in: a date or number is one line with those that hang below it, an approval ends with the NIP,
 * a box at the next title. Gives the value and the lines left over.
 */
export function cutValue(field: FieldLabel, lines: readonly Line[]): { value: Line[]; rest: Line[] } {
  const end = endOfValue(field, lines);
  return { value: withoutColon(lines.slice(0, end)), rest: lines.slice(end) };
}

function endOfValue(field: FieldLabel, lines: readonly Line[]): number {
  const all = lines.length;
  const where = (index: number): number => (index < 0 ? all : index);
  if (isKotak(field)) return where(lines.findIndex(({ text }) => isTitle(text)));
  if (field === "pengesahan") {
    const nip = lines.findIndex(({ text }) => NIP.test(text));
    return nip < 0 ? Math.min(all, where(lines.findIndex(({ text }) => isTitle(text))), 8) : nip + 1;
  }
  const first = where(lines.findIndex(({ text, placeholder }) => text.replace(/[:\s]/g, "") !== "" || placeholder));
  const next = lines.findIndex(({ hanging, text }, index) => index > first && !(hanging && text !== ""));
  return Math.min(all, first === all ? all : where(next));
}
