import type { Snapshot } from "../../ooxml/snapshot";
import { misfit } from "./contacts";
import type { Node, Strand } from "./parts";
import { CERTAIN, sheetOf, type Sheet } from "./sheet";

/** Symbols and lines as they lie on a sheet. */
export interface Laid {
  readonly sheet: Sheet;
  readonly nodes: readonly Node[];
  readonly strands: readonly Strand[];
}

/** By how much rows may be higher or lower than their texts seem to need; the likeliest first. */
const SCALES = [
  1, 1.05, 0.95, 1.1, 0.9, 1.15, 0.85, 1.2, 1.25, 0.8, 1.3, 0.75, 1.35, 1.4, 1.45, 1.5, 1.55, 1.6, 1.7, 1.8,
];

/** A better fit must be better by so much for each end of a line, in points. */
const WORTH = 0.2;

/**
 * Lays the drawing on the sheet. Where the heights of rows are not set, they are so that most lines end at symbols:
 * fonts and spacing that the estimate does not know make all rows wrong by about the same share.
 */
export function fitted(snapshot: Snapshot, lay: (sheet: Sheet) => Laid): Laid {
  const first = lay(sheetOf(snapshot));
  if (!inDoubt(first)) return first;
  const price = first.strands.length * 2 * WORTH;
  let best = { laid: first, cost: misfit(first.strands, first.nodes) - price };
  for (const scale of SCALES.slice(1)) {
    const laid = lay(sheetOf(snapshot, scale));
    const cost = misfit(laid.strands, laid.nodes);
    if (cost < best.cost) best = { laid, cost };
  }
  return best.laid;
}

/** Shapes that hang on different rows, with rows between them whose height is not set. */
function inDoubt({ nodes, strands }: Laid): boolean {
  const doubts = [...nodes, ...strands].map(({ doubt }) => doubt);
  return Math.max(...doubts) - Math.min(...doubts) > CERTAIN * nodes.length;
}
