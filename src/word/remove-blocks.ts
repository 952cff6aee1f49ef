import { rangeOf } from "./outline";
import { beginWork, proxyOf, type Work } from "./work";

/**
 * Removes blocks and reads the document again. Tables go first, so that two never touch; the last paragraph of the body
 * stays, as in Word.
 */
export async function removeBlocks(work: Work, blocks: readonly number[]): Promise<Work> {
  const { snapshot } = work.state;
  const last = snapshot.paragraphs.length - 1;
  const descending = [...blocks].sort((a, b) => b - a);
  const ofKind = (kind: string): number[] =>
    descending.filter((block) => snapshot.blocks[block]?.kind === kind).map((block) => rangeOf(snapshot, block).from);
  for (const paragraph of ofKind("table")) proxyOf(work, paragraph).parentTable.delete();
  for (const paragraph of ofKind("paragraph")) if (paragraph < last) proxyOf(work, paragraph).delete();
  await work.context.sync();
  return beginWork(work.context, work.state.textOnly);
}
