import { toFlatOpc } from "../ooxml/package";
import { excerptOf } from "./excerpt";
import type { Job } from "./gateway";
import { outlineOf, sameOutline, type Outline } from "./outline";
import { Refused } from "./refused";
import { splice, type Spliced } from "./splice";
import type { Splice } from "./splice-plan";
import type { DocumentState } from "./state";
import type { Work } from "./work";

/** Lines by which written blocks are known again; their shapes must not have been moved either. */
const exactLines = ({ snapshot }: DocumentState): Outline =>
  outlineOf(snapshot, snapshot.facts.shapesKnown ? "boxes" : "texts");

/**
 * How to bring back what a splice replaced: the blocks from `from` to `to` of the document before it (none for a mere
 * insertion, all for the whole body). Null when what stood there could not be read.
 */
export function bringBack(
  before: Work,
  { work, from, to }: Spliced,
  replaced: readonly [number, number] | "body",
): Job | null {
  const written = exactLines(work.state).slice(from, to);
  if (replaced === "body") {
    if (!before.pkg) return null;
    const payload = toFlatOpc(before.pkg);
    return putBackJob(written, from, () => ({ payload, at: "body", remove: [], gaps: "keep" }));
  }
  const [first, end] = replaced;
  const count = before.state.snapshot.blocks.length;
  const payload = first === end ? null : before.pkg && excerptOf(before.pkg, count, first, end);
  if (first !== end && !payload) return null;
  return putBackJob(written, from, (start) => ({
    payload,
    at: start + written.length,
    remove: written.map((_, index) => start + index),
    gaps: "dropLead",
  }));
}

/** Puts blocks back in the place of the written ones, if those still stand as they were written. */
function putBackJob(written: Outline, near: number, plan: (start: number) => Splice): Job {
  return (work) => {
    const start = placeOf(exactLines(work.state), written, near);
    if (start === null) throw new Refused("isiBerubah");
    return async () => {
      const { work: after } = await splice(work, plan(start));
      return { state: after.state, notes: [], undo: null };
    };
  };
}

/** Where some lines stand in a document, the nearest place to where they were. */
function placeOf(lines: Outline, wanted: Outline, near: number): number | null {
  const places = lines.flatMap((_, start) =>
    sameOutline(lines.slice(start, start + wanted.length), wanted) ? [start] : [],
  );
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}
