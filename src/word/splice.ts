import { anchorAt } from "./anchor";
import { matchAdded } from "./match-added";
import { differenceOf, outlineOf, sameOutline, type Outline } from "./outline";
import { samePages } from "./pages";
import { Refused } from "./refused";
import { removeBlocks } from "./remove-blocks";
import { detailOf, expectedLines, type Splice } from "./splice-plan";
import { takeBack } from "./take-back";
import { beginWork, type Work } from "./work";

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
    const inserted = await insert(work, plan);
    return await removeOld(work, plan, inserted);
  } catch (error) {
    await takeBack(work, plan);
    throw error;
  }
}

interface Inserted {
  readonly work: Work;
  /** The new lines of the document, and those among them that are too many. */
  readonly start: number;
  readonly added: number;
  readonly superfluous: readonly number[];
}

async function insert(work: Work, plan: Splice): Promise<Inserted> {
  if (plan.payload === null) return { work, start: 0, added: 0, superfluous: [] };
  anchorAt(work, plan.at).insertOoxml(plan.payload);
  await work.context.sync();
  const written = await beginWork(work.context);
  const detail = detailOf(work.state.snapshot, written.state.snapshot);
  const [before, now] = [work, written].map(({ state }) => outlineOf(state.snapshot, detail)) as [Outline, Outline];
  const whole = { start: 0, removed: 0, added: now.length };
  const { start, removed, added } = plan.at === "body" ? whole : differenceOf(before, now, plan.at);
  const superfluous = matchAdded(now.slice(start, start + added), expectedLines(plan, detail), plan.gaps);
  if (removed > 0 || !superfluous) throw new Refused("hasilBerbeda");
  return { work: written, start, added, superfluous: superfluous.map((line) => start + line) };
}

async function removeOld(work: Work, plan: Splice, { start, added, ...inserted }: Inserted): Promise<Spliced> {
  const old = plan.remove.map((block) => (block < start ? block : block + added));
  const leftovers = [...old, ...inserted.superfluous];
  const after = leftovers.length > 0 ? await removeBlocks(inserted.work, leftovers) : inserted.work;

  const detail = detailOf(work.state.snapshot, after.state.snapshot);
  const before = plan.at === "body" ? [] : outlineOf(work.state.snapshot, detail);
  const now = outlineOf(after.state.snapshot, detail);
  const kept = [...before.keys()].filter((block) => !plan.remove.includes(block));
  const above = kept.filter((block) => block < start);
  const below = kept.slice(above.length);
  const to = now.length - below.length;
  const lineOf = (block: number): string => before[block] ?? "";
  const wanted = [...above.map(lineOf), ...expectedLines(plan, detail), ...below.map(lineOf)];
  const same =
    sameOutline(now, wanted, "content") &&
    samePages(work.state, above, after.state, 0) &&
    samePages(work.state, below, after.state, to);
  if (!same) throw new Refused("hasilBerbeda");
  return { work: after, from: above.length, to };
}
