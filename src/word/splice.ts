import { fromFlatOpc } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader";
import { anchorAt } from "./anchor";
import { matchAdded, type Gaps } from "./match-added";
import { differenceOf, linesOf, outlineOf, sameOutline, type Outline } from "./outline";
import { samePages } from "./pages";
import { Refused } from "./refused";
import { removeBlocks } from "./remove-blocks";
import type { DocumentState } from "./state";
import { takeBack } from "./take-back";
import { beginWork, type Work } from "./work";

/** What is written, and what gives way to it. Blocks are indices into `Snapshot.blocks`. */
export interface Splice {
  /** New blocks, as Flat OPC; null only removes. */
  readonly payload: string | null;
  /** The block before which they go (the count of blocks for the end), or the whole body. */
  readonly at: number | "body";
  readonly remove: readonly number[];
  readonly gaps: Gaps;
}

/** The document after a splice, and the new blocks in it: the first, and the one after the last. */
export interface Spliced {
  readonly work: Work;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes new blocks in one insertion, makes sure that they are there, only then removes the old ones, and makes sure
 * that everything else is as it was. On any difference it takes back what it wrote and refuses with "hasilBerbeda".
 */
export async function splice(work: Work, plan: Splice): Promise<Spliced> {
  try {
    return await attempt(work, plan);
  } catch (error) {
    await takeBack(work, plan.at === "body");
    throw error;
  }
}

async function attempt(work: Work, plan: Splice): Promise<Spliced> {
  const { written, expected, start, added, superfluous } = await insert(work, plan);
  const before = plan.at === "body" ? [] : linesOf(work.state);
  const old = plan.remove.map((block) => (block < start ? block : block + added));
  const leftovers = [...old, ...superfluous];
  const after = leftovers.length > 0 ? await removeBlocks(written, leftovers) : written;

  const kept = [...before.keys()].filter((block) => !plan.remove.includes(block));
  const above = kept.filter((block) => block < start);
  const below = kept.slice(above.length);
  const lineOf = (block: number): string => before[block] ?? "";
  const wanted = [...above.map(lineOf), ...expected, ...below.map(lineOf)];
  const now = linesOf(after.state);
  const to = now.length - below.length;
  if (!sameOutline(now, wanted, "content")) throw new Refused("hasilBerbeda");
  if (!samePages(work.state, above, after.state, 0)) throw new Refused("hasilBerbeda");
  if (!samePages(work.state, below, after.state, to)) throw new Refused("hasilBerbeda");
  return { work: after, from: above.length, to };
}

interface Inserted {
  readonly written: Work;
  readonly expected: Outline;
  /** The new lines of the document, and those among them that are too many. */
  readonly start: number;
  readonly added: number;
  readonly superfluous: readonly number[];
}

async function insert(work: Work, { payload, at, gaps }: Splice): Promise<Inserted> {
  if (payload === null) return { written: work, expected: [], start: 0, added: 0, superfluous: [] };
  const expected = expectedLines(work.state, payload);
  anchorAt(work, at).insertOoxml(payload);
  await work.context.sync();
  const written = await beginWork(work.context);
  const now = linesOf(written.state);
  const { start, removed, added } =
    at === "body" ? { start: 0, removed: 0, added: now.length } : differenceOf(linesOf(work.state), now, at);
  const superfluous = matchAdded(now.slice(start, start + added), expected, gaps);
  if (removed > 0 || !superfluous) throw new Refused("hasilBerbeda");
  return { written, expected, start, added, superfluous: superfluous.map((line) => start + line) };
}

function expectedLines({ snapshot }: DocumentState, payload: string): Outline {
  return outlineOf(readSnapshot(fromFlatOpc(payload)), snapshot.facts.shapesKnown ? "shapes" : "texts");
}
