import { toFlatOpc } from "../ooxml/package";
import { anchorAt } from "./anchor";
import { excerptOf } from "./excerpt";
import { matchLines } from "./match-lines";
import { isBlankLine, outlineOf, sameOutline, type Outline } from "./outline";
import { Refused } from "./refused";
import { removeBlocks } from "./remove-blocks";
import { detailOf, expectedLines, type Splice } from "./splice-plan";
import { beginWork, type Work } from "./work";

/**
 * Brings a document back to what was read before a write that failed: removes what the write brought, puts back what it
 * removed. What somebody else wrote meanwhile is left alone. Does nothing when nothing had been written.
 */
export async function takeBack(original: Work, plan: Splice): Promise<void> {
  const now = await beginWork(original.context);
  if (sameOutline(...linesOf(original, now))) return;
  const after = plan.at === "body" ? await replaceBody(original) : await replaceBlocks(original, now, plan, plan.at);
  if (!sameOutline(...linesOf(original, after), "content")) throw new Refused("hasilBerbeda", "belumPulih");
}

async function replaceBody({ context, pkg }: Work): Promise<Work> {
  if (pkg) context.document.body.insertOoxml(toFlatOpc(pkg), "Replace");
  else context.document.body.clear();
  await context.sync();
  return beginWork(context);
}

async function replaceBlocks(original: Work, now: Work, plan: Splice, at: number): Promise<Work> {
  const [before, after] = linesOf(original, now);
  const places = matchLines(before, after, at);
  const lost = plan.remove.filter((block) => places[block] === null);
  if (lost.length > 0) {
    const [first, end] = [Math.min(...plan.remove), Math.max(...plan.remove) + 1];
    const excerpt = original.pkg && excerptOf(original.pkg, before.length, first, end);
    if (!excerpt) throw new Refused("hasilBerbeda", "belumPulih");
    anchorAt(now, places[end] ?? after.length).insertOoxml(excerpt);
    await now.context.sync();
  }
  const expected = expectedLines(plan, detailOf(original.state.snapshot, now.state.snapshot));
  const { blocks } = now.state.snapshot;
  const ours = (block: number): boolean => {
    const line = after[block] ?? "";
    return isBlankLine(line) || expected.includes(line) || blocks[block]?.kind === "table";
  };
  const surplus = [...after.keys()].filter((block) => !places.includes(block) && ours(block));
  return surplus.length > 0 ? removeBlocks(now, surplus) : beginWork(now.context);
}

const linesOf = (one: Work, other: Work): readonly [Outline, Outline] => {
  const detail = detailOf(one.state.snapshot, other.state.snapshot);
  return [outlineOf(one.state.snapshot, detail), outlineOf(other.state.snapshot, detail)];
};
