import { placeOf } from "../ooxml/address";
import { hintIn } from "./hints";
import { plain } from "./plain";
import type { TextChange } from "./session";
import type { DocumentState } from "./state";

/** Consecutive paragraphs whose texts change. Numbers and texts are Word's own. */
export interface Segment {
  readonly start: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The placeholder that gives way to a first value: the control that shows it takes the value. */
  readonly hint?: { readonly text: string; readonly value: readonly string[] };
}

/** Why changes cannot be planned: another text stands there, or the place is gone. */
export type Mismatch = "isiBerubah" | "tempatTidakDitemukan";

/** Turns changes of values into changes of paragraphs; several in one paragraph become one. */
export function planSegments(state: DocumentState, changes: readonly TextChange[]): Segment[] | Mismatch {
  const planned = new Map<number, Segment>();
  for (const change of changes) {
    const result = planChange(state, change, planned);
    if (typeof result === "string") return result;
    for (const segment of result) planned.set(segment.start, segment);
  }
  return [...planned.values()].filter(({ from, to }) => from.join("\r") !== to.join("\r"));
}

/** The change that takes a segment back. */
export const reversed = ({ start, from, to }: Segment): Segment => ({ start, from: to, to: from });

/** The texts after the segments were written, in Word's count. */
export function textsAfter(texts: readonly string[], segments: readonly Segment[]): string[] {
  const result = [...texts];
  for (const { start, from, to } of [...segments].sort((a, b) => b.start - a.start)) {
    result.splice(start, from.length, ...to);
  }
  return result;
}

function planChange(
  state: DocumentState,
  { at, from, to }: TextChange,
  planned: ReadonlyMap<number, Segment>,
): Segment[] | Mismatch {
  const places = placeOf(at).paragraphs.map((paragraph) => state.hostIndex[paragraph] ?? -1);
  const start = places[0] ?? -1;
  const texts = places.flatMap((place) => state.texts.paragraphs[place] ?? []);
  if (start < 0 || texts.length !== places.length) return "tempatTidakDitemukan";
  if (places.some((place, offset) => place !== start + offset)) return "tempatTidakDitemukan";

  const lines = to.split(/\r\n|\r|\n/);
  const known = places.map((place) => planned.get(place));
  const now = texts.map((text, offset) => known[offset]?.to.join("\n") ?? text);
  if (from.trim() === "" && !known.some(Boolean)) {
    const hinted = firstValue(state, placeOf(at).paragraphs, texts, lines);
    if (hinted) return [{ ...hinted, start: start + hinted.start }];
  }
  const after = replaceValue(now, from, lines);
  if (!after) return "isiBerubah";
  if (after.length !== texts.length) return [{ start, from: texts, to: after }];
  return after.map((text, offset) => ({
    ...known[offset],
    start: start + offset,
    from: [texts[offset] ?? ""],
    to: [text],
  }));
}

/** A first value in place of a hint. `start` counts from the first of the paragraphs. */
function firstValue(
  { snapshot }: DocumentState,
  paragraphs: readonly number[],
  texts: readonly string[],
  lines: readonly string[],
): Segment | null {
  for (const [start, text] of texts.entries()) {
    const hint = snapshot.paragraphs[paragraphs[start] ?? -1]?.placeholder ? text : hintIn(text);
    if (hint === null || hint === "") continue;
    const to = text.replace(hint, () => lines.join("\n")).split("\n");
    return { start, from: [text], to, hint: { text: hint, value: lines } };
  }
  return null;
}

/** The paragraphs with the new value; null when the old one does not stand there as it was read. */
function replaceValue(now: readonly string[], from: string, lines: readonly string[]): string[] | null {
  if (plain(now.join(" ")) === plain(from)) return spread(now, lines);
  const holders = now.filter((text) => from !== "" && text.split(from).length === 2);
  if (holders.length === 1) {
    return now.flatMap((text) =>
      text === holders[0] ? text.replace(from, () => lines.join("\n")).split("\n") : [text],
    );
  }
  // A label without its value: "Nomor SOP :".
  if (from === "" && now.length === 1) return [`${now[0]?.trimEnd()} ${lines[0]}`, ...lines.slice(1)];
  return null;
}

/** Lays new lines on the paragraphs of the old value; empty ones around it stay. */
function spread(values: readonly string[], lines: readonly string[]): string[] {
  const filled = values.flatMap((value, index) => (value.trim() === "" ? [] : [index]));
  const first = filled[0] ?? 0;
  const end = filled.length > 0 ? Math.max(...filled) + 1 : lines.length;
  return [...values.slice(0, first), ...lines, ...values.slice(end)];
}
