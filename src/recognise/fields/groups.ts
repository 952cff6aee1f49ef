import { fieldLabel, isKotak, isTitle, type FieldLabel } from "../labels";
import type { Line } from "../line";

/** A label with the lines of its value; without a label, lines that belong to none. */
export interface Group {
  readonly field: FieldLabel | null;
  readonly label: Line | null;
  readonly lines: readonly Line[];
}

/** Cuts lines at every label. What a label has on its own line, behind the colon, is the first line of its value. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: { field: FieldLabel | null; label: Line | null; lines: Line[] }[] = [
    { field: null, label: null, lines: [] },
  ];
  for (const line of lines) {
    const hit = line.text === "" ? null : fieldLabel(line.text);
    if (!hit) groups.at(-1)?.lines.push(line);
    else groups.push({ field: hit.field, label: line, lines: hit.rest === "" ? [] : [{ ...line, text: hit.rest }] });
  }
  return groups.filter(({ field, lines: own }) => field !== null || own.length > 0);
}

/** Without the colon that forms draw before the value. */
export const withoutColon = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, text: line.text.replace(/^[:\s]+/, "") }));

const NIP = /^nip\b/i;

/**
 * In running text a value has no cell to end in: a date or number is one line, an approval ends with the NIP,
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
  return Math.min(
    all,
    where(lines.findIndex(({ text, placeholder }) => text.replace(/[:\s]/g, "") !== "" || placeholder)) + 1,
  );
}
