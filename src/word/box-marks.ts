import { placeOf } from "../ooxml/address";
import { markParagraphs, markPart, unmark } from "../ooxml/writer/box/edit-paragraph";
import { pen } from "../ooxml/writer/pen";
import { usedNumbers } from "../ooxml/writer/used-numbers";
import { fieldLabel } from "../recognise/labels";
import type { RecognisedSop } from "../recognise/recognition";
import type { Path } from "../sop/path";
import { boxesJob, canEditBoxes, type BoxEdit } from "./box-edits";
import { boxTexts, type BoxText } from "./box-texts";
import type { Job } from "./gateway";
import { plain } from "./plain";
import { Refused } from "./refused";
import type { Work } from "./work";

/** A field in a text box that a content control is to mark: whole paragraphs, or a part of one. */
export interface BoxMark {
  readonly tag: string;
  readonly anchor: number;
  readonly box: number;
  readonly at: readonly number[];
  readonly part: string | null;
}

/** Where the value of a field stands in the text boxes of its anchor; null where that is not sure, or cannot be marked. */
export function boxMarkOf(
  work: Work,
  { alamat }: RecognisedSop,
  path: Path,
  value: string | readonly string[],
): BoxMark | null {
  const place = alamat.get(path) && placeOf(alamat.get(path)!);
  const anchor = place?.paragraphs[0];
  if (anchor === undefined || place?.shape === undefined || !canEditBoxes(work, anchor)) return null;
  const texts = boxTexts(work.state.snapshot).filter((one) => one.anchor === anchor);
  const items = typeof value === "string" ? [value] : value;
  const places = items.map((item) => holderOf(texts, path, item));
  const [first] = places;
  if (!first || !places.every((one) => one?.box === first.box)) return null;
  const at = places.map((one) => one!.at);
  if (!at.every((number, index) => number === first.at + index)) return null;
  const whole = items.length > 1 || plain(first.text) === plain(items[0] ?? "");
  return { tag: `sop.${path}`, anchor, box: first.box, at, part: whole ? null : (items[0] ?? "") };
}

/** The paragraph that holds a value: the only one, or the only one with the label of the field on it or above it. */
function holderOf(texts: readonly BoxText[], path: Path, value: string): BoxText | undefined {
  const holding = texts.filter(({ text }) => text.includes(value));
  if (holding.length === 1) return holding[0];
  const field = path.replace("identitas.", "");
  const labelled = holding.filter((one) => {
    const above = texts.filter(({ box, at, text }) => box === one.box && at < one.at && text.trim() !== "").at(-1);
    return [one.text, above?.text ?? ""].some((text) => fieldLabel(text)?.field === field);
  });
  return labelled.length === 1 ? labelled[0] : undefined;
}

/** Marks fields in text boxes, in one write for each paragraph that anchors some. */
export function boxMarksJob(marks: readonly BoxMark[]): Job {
  return (work) => {
    const ink = pen("id", work.pkg ? usedNumbers(work.pkg) : undefined);
    const edits = new Map<number, BoxEdit>();
    for (const anchor of new Set(marks.map((mark) => mark.anchor))) {
      edits.set(anchor, (boxes) => {
        for (const { tag, box, at, part } of marks.filter((mark) => mark.anchor === anchor)) {
          const paragraphs = at.map((number) => boxes[box]?.[number]);
          if (!paragraphs.every((one) => one !== undefined)) throw new Refused("tempatTidakDitemukan");
          const [first] = paragraphs;
          if (part === null) markParagraphs(paragraphs, tag, ink);
          else if (!first || !markPart(first, part, tag, ink)) throw new Refused("wordMenolak", "kotakTeks");
        }
      });
    }
    return boxesJob(edits)(work);
  };
}

/** Paragraphs that anchor text boxes with marks of ours, of those that can be written. */
export const markedAnchors = (work: Work): number[] => [
  ...new Set(
    work.state.snapshot.textBoxes.flatMap(({ paragraph, tags = [] }) =>
      tags.some((tag) => tag.startsWith("sop.")) && canEditBoxes(work, paragraph) ? [paragraph] : [],
    ),
  ),
];

/** Takes our controls in text boxes away and leaves what stands in them. */
export const unmarkBoxesJob = (anchors: readonly number[]): Job =>
  boxesJob(new Map(anchors.map((anchor) => [anchor, (boxes) => boxes.flat().forEach(unmark)])));
