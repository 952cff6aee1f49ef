import { toFlatOpc } from "../ooxml/package";
import { anchorAt } from "./anchor";
import { excerptOf } from "./excerpt";
import { differenceOf, linesOf, sameOutline } from "./outline";
import { Refused } from "./refused";
import { removeBlocks } from "./remove-blocks";
import { beginWork, type Work } from "./work";

/**
 * Brings a document back to what was read before a write that failed: removes what is new, writes back what is missing.
 * Does nothing when nothing had been written.
 */
export async function takeBack(original: Work, wholeBody: boolean): Promise<void> {
  const now = await beginWork(original.context);
  const before = linesOf(original.state);
  if (sameOutline(before, linesOf(now.state))) return;
  const after = wholeBody ? await replaceBody(original) : await replaceDifference(original, now);
  if (!sameOutline(before, linesOf(after.state), "content")) throw new Refused("hasilBerbeda", "belumPulih");
}

async function replaceBody({ context, pkg }: Work): Promise<Work> {
  if (pkg) context.document.body.insertOoxml(toFlatOpc(pkg), "Replace");
  else context.document.body.clear();
  await context.sync();
  return beginWork(context);
}

async function replaceDifference(original: Work, now: Work): Promise<Work> {
  const before = linesOf(original.state);
  const { start, removed, added } = differenceOf(before, linesOf(now.state));
  const excerpt = original.pkg && excerptOf(original.pkg, before.length, start, start + removed);
  if (removed > 0 && excerpt) {
    anchorAt(now, start + added).insertOoxml(excerpt);
    await now.context.sync();
  }
  const surplus = Array.from({ length: added }, (_, index) => start + index);
  return added > 0 ? removeBlocks(now, surplus) : beginWork(now.context);
}
