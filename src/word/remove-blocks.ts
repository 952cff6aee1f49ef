import type { Block } from "../ooxml/snapshot";
import { endsSection } from "./outline";
import { Refused } from "./refused";
import { beginWork, proxyOf, type Work } from "./work";

/**
 * Removes blocks and reads the document again. Tables go first, so that two never touch; the last paragraph of the body
 * and those that hold the properties of a section stay.
 */
export async function removeBlocks(work: Work, blocks: readonly number[]): Promise<Work> {
  const { snapshot } = work.state;
  const chosen = [...blocks].sort((a, b) => b - a).flatMap((index) => snapshot.blocks[index] ?? []);
  for (const block of chosen) if (block.kind === "table") firstParagraph(work, block).parentTable.delete();
  for (const block of chosen)
    if (block.kind === "paragraph" && isRemovable(work, block.paragraph)) {
      proxyOf(work, block.paragraph).delete();
    }
  await work.context.sync();
  return beginWork(work.context);
}

const isRemovable = ({ state: { snapshot } }: Work, paragraph: number): boolean =>
  paragraph < snapshot.paragraphs.length - 1 && !endsSection(snapshot, paragraph);

/** A paragraph directly in a cell of the table, not in one nested in it. */
function firstParagraph(work: Work, { table }: Extract<Block, { kind: "table" }>): Word.Paragraph {
  const cells = work.state.snapshot.tables[table]?.rows.flatMap((row) => row.cells) ?? [];
  const paragraph = cells.flatMap((cell) => cell.paragraphs)[0];
  if (paragraph === undefined) throw new Refused("tempatTidakDitemukan");
  return proxyOf(work, paragraph);
}
