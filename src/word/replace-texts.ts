import { placeOf } from "../ooxml/address";
import { boxChangesOf, boxTextsJob } from "./box-texts";
import type { Job, Written } from "./gateway";
import { readTexts } from "./host";
import { hintIn } from "./hints";
import { inTurn } from "./in-turn";
import { sameOutline } from "./outline";
import { plain } from "./plain";
import { Refused } from "./refused";
import { planSegments, reversed, textsAfter, type Segment } from "./segments";
import type { TextChange } from "./session";
import { applySegments } from "./apply-segments";
import { beginWork, type Work } from "./work";

/**
 * Changes texts that still stand as they were read, and keeps how to change them back.
 * @param changes or how to find them in the document as it is now
 */
export function replaceTextsJob(
  changes: readonly TextChange[] | ((work: Work) => readonly TextChange[] | Promise<readonly TextChange[]>),
): Job {
  return async (work) => {
    const wanted = typeof changes === "function" ? await changes(work) : changes;
    const inText = wanted.filter(({ at }) => placeOf(at).shape === undefined);
    const inBoxes = wanted.filter((change) => !inText.includes(change));
    if (inBoxes.length === 0) return segmentsJob(inText)(work);
    const boxes = boxTextsJob(boxChangesOf(work, inBoxes));
    return (inText.length > 0 ? inTurn(boxes, segmentsJob(inText)) : boxes)(work);
  };
}

const segmentsJob =
  (changes: readonly TextChange[]): Job =>
  (work) => {
    const segments = planSegments(work.state, changes);
    if (typeof segments === "string") throw new Refused(segments);
    return () => writeSegments(work, segments);
  };

/** Changes paragraphs back, if they still read as they were left. */
function changeBackJob(segments: readonly Segment[]): Job {
  return (work) => {
    const texts = work.state.texts.paragraphs;
    const stands = segments.every(({ start, from }) => from.every((text, index) => texts[start + index] === text));
    if (!stands) throw new Refused("isiBerubah");
    return () => writeSegments(work, segments);
  };
}

async function writeSegments(work: Work, segments: readonly Segment[]): Promise<Written> {
  const before = work.state.texts.paragraphs;
  const wanted = textsAfter(before, segments);
  try {
    await applySegments(work, segments);
    const after = await beginWork(work.context, work.state.textOnly);
    if (!matches(after.state.texts.paragraphs, wanted)) throw new Refused("hasilBerbeda");
    return {
      state: after.state,
      notes: [],
      undo: changeBackJob(landed(segments).map((one) => backFrom(after.state.texts.paragraphs, one))),
    };
  } catch (error) {
    await changeBack(work, segments);
    throw error;
  }
}

/** The change that takes a written segment back; where it was emptied, its control shows a hint now. */
function backFrom(texts: readonly string[], segment: Segment): Segment {
  const back = reversed(segment);
  const from = back.from.map((text, index) => texts[back.start + index] ?? text);
  const shown = from.length === 1 && back.to.length === 1 ? hintIn(from[0] ?? "") : null;
  if (shown === null || hintIn(back.from[0] ?? "") !== null) return { ...back, from };
  const before = (from[0] ?? "").slice(0, (from[0] ?? "").indexOf(shown));
  const value = (back.to[0] ?? "").startsWith(before) ? (back.to[0] ?? "").slice(before.length) : null;
  return value === null ? { ...back, from } : { ...back, from, hint: { text: shown, value: [value] } };
}

/** The segments at their places after all of them were written. */
function landed(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    const above = segments.filter(({ start }) => start < segment.start);
    const shift = above.reduce((sum, { from, to }) => sum + to.length - from.length, 0);
    return { ...segment, start: segment.start + shift };
  });
}

/** An emptied control shows its placeholder again: where nothing was wanted, a hint may stand. */
const matches = (texts: readonly string[], wanted: readonly string[]): boolean =>
  texts.length === wanted.length &&
  wanted.every((text, index) => {
    const now = texts[index] ?? "";
    const hint = hintIn(now);
    return text === "" || plain(now) === plain(text) || (hint !== null && plain(now.replace(hint, "")) === plain(text));
  });

/** Takes back what a failed write has changed so far. */
async function changeBack(work: Work, segments: readonly Segment[]): Promise<void> {
  const before = work.state.texts.paragraphs;
  const { paragraphs } = (await readTexts(work.context)).texts;
  if (sameOutline(before, paragraphs)) return;
  if (before.length !== paragraphs.length) throw new Refused("hasilBerbeda", "belumPulih");
  const again = await beginWork(work.context, work.state.textOnly);
  const changed = segments.flatMap(({ start, from }) =>
    from.map((text, index) => ({ start: start + index, from: [paragraphs[start + index] ?? ""], to: [text] })),
  );
  await applySegments(again, changed);
}
