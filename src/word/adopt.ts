import { fieldOf } from "../ooxml/writer/fields";
import { jawabSemua, type Jawaban } from "../recognise/jawab";
import { adoptionOf, type Mark } from "./adoption";
import { boxMarksJob, markedAnchors, unmarkBoxesJob } from "./box-marks";
import { findSop, type ReadSop } from "./find-sop";
import type { Job, Written } from "./gateway";
import { inTurn } from "./in-turn";
import { outlineOf, sameOutline } from "./outline";
import { Refused } from "./refused";
import { beginWork, proxyOf, type Work } from "./work";

/**
 * Marks the recognised fields of an SOP with content controls, as our template has them: texts and formatting stay as
 * they are. Fields that no control can hold are left, and said so.
 */
export function adoptJob(target: ReadSop, jawaban: Jawaban = new Map()): Job {
  return async (work) => {
    const { marks, boxMarks, left } = adoptionOf(work, jawabSemua(findSop(work.state, target), jawaban));
    if (marks.length + boxMarks.length === 0) throw new Refused("tidakAdaYangDitandai");
    const jobs = [
      ...(boxMarks.length > 0 ? [boxMarksJob(boxMarks)] : []),
      ...(marks.length > 0 ? [marksJob(marks)] : []),
    ];
    const perform = await jobs.reduce((first, second) => inTurn(first, second))(work);
    return async () => {
      const { state } = await perform();
      return { state, notes: left.length > 0 ? ["sebagianTidakDitandai"] : [], undo: unadoptJob() };
    };
  };
}

const marksJob =
  (marks: readonly Mark[]): Job =>
  (work) =>
  async () => {
    const after = await guarded(work, () => insertControls(work, marks));
    return { state: after.state, notes: [], undo: takeMarksJob() };
  };

/** Takes our controls away and leaves what stands in them. A control that shows its hint stays: the hint is no text. */
export function unadoptJob(): Job {
  return async (work) => {
    const inBoxes = markedAnchors(work);
    const { textOnly, snapshot } = work.state;
    const inText = textOnly || snapshot.controls.some(({ tag, placeholder }) => tag.startsWith("sop.") && !placeholder);
    const jobs = [...(inBoxes.length > 0 ? [unmarkBoxesJob(inBoxes)] : []), ...(inText ? [takeMarksJob()] : [])];
    if (jobs.length === 0) throw new Refused("tidakAdaYangDitandai");
    const perform = await jobs.reduce((first, second) => inTurn(first, second))(work);
    return async () => ({ ...(await perform()), undo: null });
  };
}

/** Takes the controls of the text away, those in text boxes aside. */
function takeMarksJob(): Job {
  return async (work) => {
    const ours = await ownControls(work);
    if (ours.length === 0) throw new Refused("tidakAdaYangDitandai");
    return async (): Promise<Written> => {
      const after = await guarded(work, async () => {
        for (const control of ours) control.delete(true);
        await work.context.sync();
      });
      return { state: after.state, notes: [], undo: null };
    };
  };
}

async function insertControls(work: Work, marks: readonly Mark[]): Promise<void> {
  const found = marks.map(({ paragraphs, part }) => {
    const hits = part && proxyOf(work, paragraphs[0] ?? -1).search(part.text, { matchCase: true });
    hits?.load("text");
    return hits;
  });
  await work.context.sync();
  marks.forEach(({ tag, paragraphs, part }, index) => {
    const range = part ? found[index]?.items[part.occurrence] : rangeAround(work, paragraphs);
    if (!range) throw new Refused("tempatTidakDitemukan");
    const field = fieldOf(tag, "id");
    const control = range.insertContentControl();
    control.tag = field.tag;
    control.title = field.title;
    control.placeholderText = field.placeholder;
  });
  await work.context.sync();
}

/** The text of one paragraph, or several paragraphs whole. */
function rangeAround(work: Work, paragraphs: readonly number[]): Word.Range {
  const [first, last] = [paragraphs[0] ?? -1, paragraphs.at(-1) ?? -1];
  if (first === last) return proxyOf(work, first).getRange("Content");
  return proxyOf(work, first).getRange("Whole").expandTo(proxyOf(work, last).getRange("Whole"));
}

/** Controls of ours that hold a value. */
async function ownControls({ context, state }: Work): Promise<Word.ContentControl[]> {
  const { contentControls } = context.document.body;
  contentControls.load("id,tag");
  await context.sync();
  const hints = new Set(state.snapshot.controls.filter(({ placeholder }) => placeholder).map(({ id }) => id));
  return contentControls.items.filter(({ id, tag }) => tag.startsWith("sop.") && !hints.has(id));
}

/** Writes, and reads back: not a letter may have changed. Else the controls that it brought go again. */
async function guarded(work: Work, change: () => Promise<void>): Promise<Work> {
  try {
    await change();
    const after = await beginWork(work.context, work.state.textOnly);
    if (!sameContent(work, after)) throw new Refused("hasilBerbeda");
    return after;
  } catch (error) {
    await takeBack(work);
    throw error;
  }
}

async function takeBack(work: Work): Promise<void> {
  const before = new Set(work.state.snapshot.controls.map(({ id }) => id));
  const now = await beginWork(work.context, work.state.textOnly);
  for (const control of (await ownControls(now)).filter(({ id }) => !before.has(id))) control.delete(true);
  await work.context.sync();
  if (!sameContent(work, await beginWork(work.context, work.state.textOnly)))
    throw new Refused("hasilBerbeda", "belumPulih");
}

function sameContent({ state: before }: Work, { state: after }: Work): boolean {
  const [was, is] = [before.texts.paragraphs, after.texts.paragraphs];
  const detail = before.snapshot.facts.shapesKnown && after.snapshot.facts.shapesKnown ? "boxes" : "texts";
  return (
    was.length === is.length &&
    was.every((text, index) => text === is[index]) &&
    sameOutline(outlineOf(before.snapshot, detail), outlineOf(after.snapshot, detail))
  );
}
