import { boxParagraphs, dropFallbacks } from "../ooxml/writer/box/box-paragraphs";
import { all, NS } from "../ooxml/xml";
import { bringBack } from "./bring-back";
import { blockElements, excerptOf } from "./excerpt";
import type { Job } from "./gateway";
import { inTurn } from "./in-turn";
import { blockOf, endsSection } from "./outline";
import { Refused } from "./refused";
import { splice } from "./splice";
import type { Work } from "./work";

/** Changes the paragraphs of the text boxes of one anchor, as `Snapshot.textBoxes` has them; throws where it cannot. */
export type BoxEdit = (boxes: readonly (readonly Element[])[], work: Work) => void;

/** What a copy of a paragraph would double or lose: notes and marks of places, and changes that are being tracked. */
const BOUND = ["commentReference", "footnoteReference", "endnoteReference", "bookmarkStart", "ins", "del", "fldChar"];

/**
 * Word gives no paragraphs of text boxes on all of its versions: the paragraph that anchors them is written anew with its boxes, and
 * only then the old one goes. That is done with paragraphs between tables and others, whose copy is sure to be whole.
 */
export function canEditBoxes({ pkg, state: { snapshot } }: Work, anchor: number): boolean {
  const block = blockOf(snapshot, anchor);
  const blocks = pkg ? blockElements(pkg) : [];
  const element = blocks[block];
  return (
    element !== undefined &&
    blocks.length === snapshot.blocks.length &&
    snapshot.blocks[block]?.kind === "paragraph" &&
    anchor < snapshot.paragraphs.length - 1 &&
    !endsSection(snapshot, anchor) &&
    BOUND.every((name) => all(element, NS.w, name).length === 0)
  );
}

/** Edits of text boxes by the paragraph that anchors them: all of them or none. */
export const boxesJob = (edits: ReadonlyMap<number, BoxEdit>): Job =>
  [...edits].map(([anchor, edit]) => boxJob(anchor, edit)).reduce((first, second) => inTurn(first, second));

function boxJob(anchor: number, edit: BoxEdit): Job {
  return (work) => {
    const { pkg, state } = work;
    const block = blockOf(state.snapshot, anchor);
    if (!pkg || !canEditBoxes(work, anchor)) throw new Refused("tempatTidakDitemukan");
    const payload = excerptOf(pkg, state.snapshot.blocks.length, block, block + 1, (copy) => {
      dropFallbacks(copy);
      edit(boxParagraphs(copy), work);
    });
    if (!payload) throw new Refused("tempatTidakDitemukan");
    return async () => {
      const spliced = await splice(work, { payload, at: block + 1, remove: [block], gaps: "dropLead" });
      return { state: spliced.work.state, notes: [], undo: bringBack(work, spliced, [block, block + 1]) };
    };
  };
}
