import { replaceStretches } from "../ooxml/writer/box/edit-paragraph";
import { placeOf } from "../ooxml/address";
import type { Snapshot } from "../ooxml/snapshot";
import { boxesJob, type BoxEdit } from "./box-edits";
import type { Job } from "./gateway";
import { Refused } from "./refused";
import type { TextChange } from "./session";
import { wordHunks } from "./word-hunks";
import type { Work } from "./work";

/** A paragraph of a text box: its anchor, its box among those of the anchor, and its place in it. */
export interface BoxText {
  readonly anchor: number;
  readonly box: number;
  readonly at: number;
  readonly text: string;
}

/** Texts of all text boxes, in order. */
export const boxTexts = ({ textBoxes }: Snapshot): BoxText[] =>
  textBoxes.flatMap(({ paragraph, texts }, index) => {
    const box = textBoxes.slice(0, index).filter((other) => other.paragraph === paragraph).length;
    return texts.map((text, at) => ({ anchor: paragraph, box, at, text }));
  });

/** A text of a text box, by its place among all of them. */
export interface BoxChange {
  readonly nomor: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes of values as changes of the paragraphs that hold them. Each value must stand in one paragraph only, in one line: else it
 * cannot be told which is meant.
 */
export function boxChangesOf({ state }: Work, changes: readonly TextChange[]): BoxChange[] {
  const texts = boxTexts(state.snapshot);
  const planned = new Map<number, BoxChange>();
  for (const { at, from, to } of changes) {
    const anchors = placeOf(at).paragraphs;
    const holding = [...texts.keys()].filter(
      (nomor) => anchors.includes(texts[nomor]!.anchor) && from !== "" && now(nomor).includes(from),
    );
    const [nomor] = holding;
    if (nomor === undefined || holding.length > 1 || /[\n\r\v]/.test(to)) throw new Refused("tempatTidakDitemukan");
    planned.set(nomor, { nomor, from: texts[nomor]!.text, to: now(nomor).replace(from, () => to) });
  }
  return [...planned.values()];

  function now(nomor: number): string {
    return planned.get(nomor)?.to ?? texts[nomor]?.text ?? "";
  }
}

/** Changes texts of text boxes that still stand as they were read. */
export function boxTextsJob(changes: readonly BoxChange[]): Job {
  return (work) => {
    const texts = boxTexts(work.state.snapshot);
    if (changes.some(({ nomor, from }) => texts[nomor]?.text !== from)) throw new Refused("isiBerubah");
    const edits = new Map<number, BoxEdit>();
    for (const anchor of new Set(changes.map(({ nomor }) => texts[nomor]!.anchor))) {
      const own = changes.filter(({ nomor }) => texts[nomor]!.anchor === anchor);
      edits.set(anchor, (boxes) => {
        for (const { nomor, from, to } of own) {
          const { box, at } = texts[nomor]!;
          const paragraph = boxes[box]?.[at];
          if (!paragraph || !replaceStretches(paragraph, from, wordHunks(from, to)))
            throw new Refused("wordMenolak", "kotakTeks");
        }
      });
    }
    return boxesJob(edits)(work);
  };
}
