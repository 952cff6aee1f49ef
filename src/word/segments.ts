import { placeOf } from "../ooxml/address";
import type { TextChange } from "./session";
import { hostText, type DocumentState } from "./state";

/** Consecutive paragraphs whose texts change. Numbers and texts are Word's own. */
export interface Segment {
  readonly start: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
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
  const { paragraphs } = placeOf(at);
  const start = state.hostIndex[paragraphs[0] ?? -1];
  const texts = paragraphs.map((paragraph) => hostText(state, paragraph));
  const consecutive = paragraphs.every((paragraph, offset) => state.hostIndex[paragraph] === (start ?? 0) + offset);
  if (start === undefined || start === null || !texts.every((text) => text !== null)) return "tempatTidakDitemukan";

  const before = texts.map((text, offset) => planned.get(start + offset)?.to.join("\n") ?? text);
  const values = before.map((text, offset) => (isPlaceholder(state, paragraphs[offset], text) ? "" : text));
  const after = replaceIn(before, values, from, to);
  if (!after) return "isiBerubah";
  const segment = (offset: number): Segment => ({
    start: start + offset,
    from: [texts[offset] ?? ""],
    to: [after[offset] ?? ""],
  });
  if (after.length === texts.length) return after.map((_, offset) => segment(offset));
  return consecutive ? [{ start, from: texts, to: after }] : "tempatTidakDitemukan";
}

/** A placeholder that was overwritten in this very plan is none any more. */
const isPlaceholder = (state: DocumentState, paragraph: number | undefined, text: string): boolean =>
  state.snapshot.paragraphs[paragraph ?? -1]?.placeholder === true && text === hostText(state, paragraph ?? -1);

/** The paragraphs with the new value; null when the old one does not stand there as it was read. */
function replaceIn(before: readonly string[], values: readonly string[], from: string, to: string): string[] | null {
  const lines = to.split(/\r\n|\r|\n/);
  if (plain(values.join(" ")) === plain(from)) return spread(values, lines);
  const holders = before.filter((text) => from !== "" && text.split(from).length === 2);
  if (holders.length === 1) return before.map((text) => (text === holders[0] ? text.replace(from, () => to) : text));
  // A label without its value: "Nomor SOP :".
  if (from === "" && before.length === 1) return [`${before[0]?.trimEnd()} ${to}`];
  return null;
}

/** Lays new lines on the paragraphs of the old value; empty ones around it stay. */
function spread(values: readonly string[], lines: readonly string[]): string[] {
  const first = values.findIndex((value) => value.trim() !== "");
  if (first < 0) return [...lines, ...values.slice(lines.length)];
  const last = values.findLastIndex((value) => value.trim() !== "");
  return [...values.slice(0, first), ...lines, ...values.slice(last + 1)];
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();
