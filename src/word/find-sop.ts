import type { RecognisedSop } from "../recognise/recognition";
import { outlineOf, type Detail, type Outline } from "./outline";
import { Refused } from "./refused";
import type { DocumentState } from "./state";

/** An SOP that was read earlier. */
export interface ReadSop {
  readonly state: DocumentState;
  readonly sop: number;
}

/**
 * The same SOP in the document as it is now. Its procedure must stand there as it was read, shapes included; refuses
 * with "isiBerubah" when somebody changed it meanwhile.
 */
export function findSop(now: DocumentState, { state, sop }: ReadSop): RecognisedSop {
  const both = state.snapshot.facts.shapesKnown && now.snapshot.facts.shapesKnown;
  const detail: Detail = both ? "boxes" : "texts";
  const wanted = procedureLines(state, state.recognition.sops[sop], detail).join("\n");
  const same = (candidate: RecognisedSop | undefined): candidate is RecognisedSop =>
    candidate !== undefined && procedureLines(now, candidate, detail).join("\n") === wanted;
  const { sops } = now.recognition;
  const found = [sops[sop], ...sops].find(same);
  if (!found) throw new Refused("isiBerubah");
  return found;
}

/** Blocks that hold the procedure. Refuses when it is nested in another table. */
export function procedureBlocks({ snapshot }: DocumentState, { procedureTables }: RecognisedSop): number[] {
  return procedureTables.map((table) => {
    const block = snapshot.blocks.findIndex((each) => each.kind === "table" && each.table === table);
    if (block < 0) throw new Refused("kursorDiTabelLain", "bersarang");
    return block;
  });
}

function procedureLines({ snapshot }: DocumentState, sop: RecognisedSop | undefined, detail: Detail): Outline {
  const lines = outlineOf(snapshot, detail);
  const holds = (index: number): boolean => {
    const block = snapshot.blocks[index];
    return block?.kind === "table" && (sop?.procedureTables.includes(block.table) ?? false);
  };
  return lines.filter((_, index) => holds(index));
}
