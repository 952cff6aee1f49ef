import { paragraphsBeside } from "../../ooxml/beside-table";
import type { ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { parseDescription } from "../../sop/bagan-names";
import type { Panah } from "../../sop/sop";
import { readFlow, type FlowSymbol } from "../procedure/flow";
import { ownName } from "../procedure/symbols";
import type { Pertanyaan } from "../pertanyaan";
import { draggedQuestions } from "./dragged";
import { readDrawing } from "./drawing";
import { exitsOf } from "./exits";
import { stepsWithStarts } from "./own-lines";
import { questionsOf } from "./questions";

/** Arrows of the steps, from our own drawing and from what people drew. */
export interface ReadFlow {
  readonly ke: readonly (readonly Panah[])[];
  /** All arrows are known for sure. */
  readonly complete: boolean;
  readonly pertanyaan: readonly Pertanyaan[];
}

type Symbols = readonly (readonly FlowSymbol[])[];

/**
 * The arrows between the symbols of the steps: those that our own drawing tells in its names, and those that lines show.
 * @param range first and last paragraph of the procedure's tables
 * @param drawn the same symbols, with the marks in the cells behind them
 */
export function readArrows(
  snapshot: Snapshot,
  range: { from: number; to: number },
  symbols: Symbols,
  drawn: Symbols = symbols,
): ReadFlow {
  const own = readFlow(symbols);
  const shapes = shapesIn(snapshot, range, symbols);
  const untold = shapes.filter(isUntold(shapes, symbols));
  if (drawn.every((each) => each.length === 0) || !untold.some(({ course }) => course !== null))
    return withDragged(snapshot, shapes, symbols, { ...own, pertanyaan: [] });
  const drawing = readDrawing(snapshot, untold, drawn);
  const exits = exitsOf(drawing, drawn);
  const ke = own.ke.map((told, step): Panah[] => {
    const shown = exits.filter(({ langkah }) => langkah === step).map(({ panah }) => panah);
    return [...told, ...shown.filter(({ langkah }) => !told.some((exit) => exit.langkah === langkah))];
  });
  const pertanyaan = questionsOf(drawing, exits, ke);
  const isRead = (own.complete && drawn === symbols) || drawing.arrows.length > 0;
  const read = { ke, complete: isRead && pertanyaan.length === 0, pertanyaan: isRead ? pertanyaan : [] };
  return withDragged(snapshot, shapes, symbols, read);
}

/** What was read, with what our own lines leave open since people moved them. */
function withDragged(snapshot: Snapshot, shapes: readonly ShapeNode[], symbols: Symbols, read: ReadFlow): ReadFlow {
  const moved = draggedQuestions(snapshot, shapes, symbols, read.ke);
  if (moved.length === 0) return read;
  return { ...read, complete: false, pertanyaan: [...read.pertanyaan, ...moved] };
}

/** Shapes that are anchored where the tables or their symbols are. */
function shapesIn(snapshot: Snapshot, { from, to }: { from: number; to: number }, symbols: Symbols): ShapeNode[] {
  const anchors = symbols.flatMap((own) => own.map(({ shape }) => shape.paragraph));
  const [first, last] = [Math.min(from, ...anchors), Math.max(to, ...anchors)];
  const beside = paragraphsBeside(snapshot, from, to);
  return snapshot.shapes.filter(({ paragraph }) => (paragraph >= first && paragraph <= last) || beside.has(paragraph));
}

/** True for shapes that no alt text of our own drawing speaks for; what is left of a row that is gone speaks for nothing. */
function isUntold(shapes: readonly ShapeNode[], symbols: Symbols): (shape: ShapeNode) => boolean {
  const told = new Set<number>();
  for (const { shape } of symbols.flat()) {
    const name = ownName(shape);
    if (name && parseDescription(shape.description)) told.add(name.langkah);
  }
  const here = stepsWithStarts(shapes);
  return (shape) => {
    const own = ownName(shape);
    if (!own || own.kind === "simbol") return true;
    return !told.has(own.langkah) && here.has(own.langkah);
  };
}
