import { planFlowchart } from "../flowchart";
import type { Plan } from "../flowchart/plan";
import { buildProcedure } from "../ooxml/writer/insertion";
import { matchSteps } from "../ooxml/writer/rebuild/match-steps";
import type { RecognisedSop } from "../recognise/recognition";
import type { Prosedur } from "../sop/sop";
import { bringBack } from "./bring-back";
import { placeAtCursor } from "./cursor-place";
import { findSop, procedureBlocks, type ReadSop } from "./find-sop";
import type { Job, Written } from "./gateway";
import { lastParagraphOf, layoutOf, layoutsOf } from "./layouts";
import { blockOf, endsSection, isEmptyLine, linesOf } from "./outline";
import { oldDrawing } from "./old-drawing";
import { rebuiltPayload } from "./rebuilt-payload";
import type { WriteNote } from "./session";
import { splice } from "./splice";
import { styleNotes } from "./style-notes";
import { denganKeinginan, type KeinginanBagan } from "./keinginan";
import { movedWishes } from "./table-wishes";
import type { Work } from "./work";

/** Writes the procedure table with its shapes: in place of the one of an SOP, behind its identity, or at the cursor. */
export function flowchartJob(prosedur: Prosedur, target: ReadSop | null, keinginan: KeinginanBagan = {}): Job {
  return async (work) => {
    const { state } = work;
    if (!target) {
      const layout = layoutsOf({ ...state, recognition: { kind: "lain", catatan: [], sops: [] } })[0]!;
      const plan = planFlowchart(prosedur, denganKeinginan(layout, keinginan));
      return insertAt(work, await placeAtCursor(work), prosedur, plan);
    }
    const sop = findSop(state, target);
    const origin = matchSteps(sop.sop.prosedur.langkah, prosedur.langkah);
    const plan = planFlowchart(
      prosedur,
      denganKeinginan(movedWishes(layoutOf(state.snapshot, sop), origin), keinginan),
    );
    if (sop.procedureTables.length > 0) return replaceTables(work, sop, prosedur, plan);
    const identity = blockOf(state.snapshot, lastParagraphOf(sop));
    return insertAt(work, identity + 1, prosedur, plan);
  };
}

function insertAt(work: Work, at: number, prosedur: Prosedur, plan: Plan): () => Promise<Written> {
  const payload = buildProcedure(prosedur, plan, { huruf: fontOf(work), ...hostOf(work) });
  return async () => {
    const spliced = await splice(work, { payload, at, remove: [], gaps: "keep" });
    return {
      state: spliced.work.state,
      notes: styleNotes(spliced.work, fontOf(work)),
      undo: bringBack(work, spliced, [at, at]),
    };
  };
}

/** All pieces of a split table become one, in the place of the first; texts that stand between them stay. */
async function replaceTables(
  work: Work,
  sop: RecognisedSop,
  prosedur: Prosedur,
  plan: Plan,
): Promise<() => Promise<Written>> {
  const pieces = procedureBlocks(work.state, sop);
  const [first, last] = [Math.min(...pieces), Math.max(...pieces)];
  const payload = await rebuiltPayload(work, sop, prosedur, plan, fontOf(work));
  const drawing = oldDrawing(work.state, sop, pieces);
  const remove = [...new Set([...pieces, ...breaksBetween(work, first, last), ...drawing.blocks])];
  const [from, to] = [Math.min(...remove), Math.max(...remove) + 1];
  return async () => {
    const spliced = await splice(work, { payload, at: first + 1, remove, gaps: "drop" });
    const gone = (block: number): boolean => block <= first && remove.includes(block);
    const above = first + 1 - from - remove.filter(gone).length;
    const below = to - from - remove.length - above;
    const region = { ...spliced, from: spliced.from - above, to: spliced.to + below };
    const notes: WriteNote[] = drawing.left ? ["gambarLamaTersisa"] : [];
    return { state: spliced.work.state, notes, undo: bringBack(work, region, [from, to]) };
  };
}

/** Empty paragraphs between two blocks: they only kept the pieces of a table apart. */
function breaksBetween({ state: { snapshot } }: Work, first: number, last: number): number[] {
  const lines = linesOf({ snapshot });
  return snapshot.blocks.flatMap((block, index) => {
    const between = index > first && index < last && block.kind === "paragraph";
    return between && isEmptyLine(lines[index] ?? "") && !endsSection(snapshot, block.paragraph) ? [index] : [];
  });
}

const fontOf = ({ state }: Work): string => state.snapshot.facts.font.name ?? "Arial";
const hostOf = ({ pkg }: Work) => (pkg ? { host: pkg } : {});
