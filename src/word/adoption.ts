import { placeOf } from "../ooxml/address";
import type { Snapshot } from "../ooxml/snapshot";
import { FIELD_PATHS } from "../sop/isian-bertanda";
import type { RecognisedSop } from "../recognise/recognition";
import { valueAt, type Path } from "../sop/path";
import { boxMarkOf, type BoxMark } from "./box-marks";
import { plain } from "./plain";
import { hostText, type DocumentState } from "./state";
import { isSearchable } from "./text-edit";
import type { Work } from "./work";

/** A field that a content control is to mark. */
export interface Mark {
  readonly tag: string;
  /** Paragraphs of the snapshot, one behind the other in one cell. */
  readonly paragraphs: readonly number[];
  /** The value, where it is only a part of its one paragraph, and which of the places where that text stands. */
  readonly part: { readonly text: string; readonly occurrence: number } | null;
}

export interface Adoption {
  readonly marks: readonly Mark[];
  readonly boxMarks: readonly BoxMark[];
  /** Fields with a value that no control can hold as the document is laid out. */
  readonly left: readonly Path[];
}

/** Which fields of an SOP are to be marked, and where. What has a mark already, or no value, is left alone. */
export function adoptionOf(work: Work, sop: RecognisedSop): Adoption {
  const { state } = work;
  const marks: Mark[] = [];
  const boxMarks: BoxMark[] = [];
  const left: Path[] = [];
  for (const path of FIELD_PATHS) {
    const value = valueAt(sop.sop, path) as string | readonly string[] | undefined;
    if (value === undefined || value.length === 0 || sop.bertanda.includes(path)) continue;
    const mark = markOf(state, sop, path, value);
    const boxMark = mark ? null : boxMarkOf(work, sop, path, value);
    if (mark && !marks.some((other) => overlaps(mark, other))) marks.push(mark);
    else if (boxMark && !boxMarks.some((other) => overlapsInBox(boxMark, other))) boxMarks.push(boxMark);
    else left.push(path);
  }
  return { marks, boxMarks, left };
}

function markOf(
  state: DocumentState,
  { alamat }: RecognisedSop,
  path: Path,
  value: string | readonly string[],
): Mark | null {
  const place = alamat.get(path) && placeOf(alamat.get(path)!);
  const first = place?.paragraphs[0];
  if (!place || first === undefined || place.shape !== undefined || !isOneRun(state, place.paragraphs)) return null;
  const tag = `sop.${path}`;
  const text = hostText(state, first) ?? "";
  if (place.paragraphs.length > 1) return { tag, paragraphs: place.paragraphs, part: null };
  if (typeof value !== "string") return boxInOne(tag, first, text, value);
  if (plain(text) === plain(value)) return { tag, paragraphs: [first], part: null };
  const at = text.indexOf(value);
  if (at < 0 || !isSearchable(value)) return null;
  const occurrence = text.slice(0, at).split(value).length - 1;
  return { tag, paragraphs: [first], part: { text: value, occurrence } };
}

/** Items that share one paragraph: all of it, or, behind a label, the single item. */
function boxInOne(tag: string, paragraph: number, text: string, items: readonly string[]): Mark | null {
  const [item = ""] = items;
  const whole = items.every((one) => text.includes(one));
  const behindLabel = /^[^:]*:\s*\S/.test(text) && plain(text.split(":")[0] ?? "").split(" ").length < 6;
  if (!behindLabel || items.length > 1) return whole ? { tag, paragraphs: [paragraph], part: null } : null;
  return isSearchable(item) && text.includes(item)
    ? { tag, paragraphs: [paragraph], part: { text: item, occurrence: 0 } }
    : null;
}

/** The paragraphs stand in one cell, with nothing of others between them, and no control begins or ends among them. */
function isOneRun({ snapshot, hostIndex }: DocumentState, paragraphs: readonly number[]): boolean {
  const [first, last] = [paragraphs[0] as number, paragraphs.at(-1) as number];
  const nodes = snapshot.paragraphs.slice(first, last + 1);
  const sameCell = nodes.every(({ cell }) => sameRef(cell, nodes[0]?.cell ?? null));
  const known = nodes.every(({ index }) => hostIndex[index] !== null);
  const strange = nodes.some(({ index, text }) => !paragraphs.includes(index) && text.trim() !== "");
  return (
    sameCell && known && !strange && snapshot.controls.every((control) => isNested(control.paragraphs, first, last))
  );
}

type Ref = Snapshot["paragraphs"][number]["cell"];
const sameRef = (a: Ref, b: Ref): boolean => a?.table === b?.table && a?.row === b?.row && a?.cell === b?.cell;

function isNested(control: readonly number[], first: number, last: number): boolean {
  const inside = control.filter((index) => index >= first && index <= last);
  return inside.length === 0 || inside.length === control.length || inside.length === last - first + 1;
}

const overlapsInBox = (a: BoxMark, b: BoxMark): boolean =>
  a.anchor === b.anchor && a.box === b.box && a.at.some((index) => b.at.includes(index));

const overlaps = (a: Mark, b: Mark): boolean =>
  a.paragraphs.some((index) => b.paragraphs.includes(index)) && (a.part === null || b.part === null);
