import type { ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { clean, oneLine } from "../text";
import type { FlowSymbol } from "../procedure/flow";
import { isLabel, isPageConnector } from "../procedure/symbols";
import { acrossPages } from "./pages";
import { arrowsOf, type Arrow } from "./arrows";
import { labelsOf, type Named } from "./labels";
import { networkOf } from "./network";
import type { Label, Node } from "./parts";
import { fitted } from "./fit";
import type { Sheet } from "./sheet";
import { strandsOf } from "./strands";

/** The arrows of a drawing as its lines, labels and page connectors show them. */
export interface Drawing {
  readonly nodes: readonly Node[];
  readonly arrows: readonly Arrow[];
  readonly named: readonly Named[];
}

/** Longer texts are no labels of exits. */
const LABEL = { words: 5, letters: 40 };

/**
 * Reads the arrows between symbols from the lines among these shapes.
 * @param symbols the symbols of each step, in order
 */
export function readDrawing(
  snapshot: Snapshot,
  shapes: readonly ShapeNode[],
  symbols: readonly (readonly FlowSymbol[])[],
): Drawing {
  const { sheet, nodes, strands } = fitted(snapshot, (on) => {
    const steps = symbols.flatMap((own, langkah) =>
      own.flatMap(({ shape, bentuk }, simbol) => nodeOn(on, shape, { langkah, simbol }, bentuk)),
    );
    const known = new Set(steps.map(({ shape }) => shape));
    const connectors = shapes.filter((shape) => isPageConnector(shape) && !known.has(shape));
    const nodes = [...steps, ...connectors.flatMap((shape) => nodeOn(on, shape, null, "segilima"))];
    return { sheet: on, nodes, strands: strandsOf(shapes, on) };
  });
  const steps = nodes.filter(({ at }) => at !== null);
  const known = new Set(nodes.map(({ shape }) => shape));
  const arrows = acrossPages(arrowsOf(networkOf(strands, nodes)), nodes);
  const texts = shapes.flatMap((shape): Label[] => {
    const text = known.has(shape) || !isLabel(shape) ? "" : labelText(shape.text);
    const spot = text === "" ? null : sheet.place(shape);
    return spot ? [{ shape, text, box: spot.box }] : [];
  });
  return { nodes: steps, arrows, named: labelsOf(arrows, texts) };
}

function nodeOn(sheet: Sheet, shape: ShapeNode, at: Node["at"], bentuk: Node["bentuk"]): Node[] {
  const spot = sheet.place(shape);
  return spot ? [{ shape, box: spot.box, doubt: spot.doubt, at, bentuk }] : [];
}

function labelText(text: string): string {
  const line = oneLine(text.split("\n").map(clean));
  return line.length > LABEL.letters || line.split(" ").length > LABEL.words ? "" : line;
}
