import { address } from "../../ooxml/address";
import type { RowNode, ShapeNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import type { Langkah, Prosedur } from "../../sop/sop";
import { langkahKosong } from "../../sop/kosong";
import type { Addresses } from "../addresses";
import { readArrows, type ReadFlow } from "../bagan/flow";
import { cellLines, textOf, type Line } from "../line";
import { clean, oneLine } from "../text";
import { drawnSymbol, type Drawn } from "./symbols";

/** A flow drawn in lanes: names of performers above, and below them shapes with the steps written inside. */
export interface Swimlane {
  readonly table: number;
  readonly names: readonly (readonly Line[])[];
  readonly symbols: readonly LaneSymbol[];
}

interface LaneSymbol extends Drawn {
  readonly shape: ShapeNode;
  readonly lane: number;
}

/** Symbols with text from which a table of lanes is one. */
const ENOUGH = 3;

/** The first table of lanes in a document that has no other procedure; null when there is none. */
export function findSwimlane(snapshot: Snapshot): Swimlane | null {
  for (const [table, node] of snapshot.tables.entries()) {
    const [head] = node.rows;
    const names = (head?.cells ?? []).map((cell) => cellLines(snapshot, cell));
    if (!head || names.length < 2 || names.some((lines) => textOf(lines) === "")) continue;
    const symbols = symbolsIn(snapshot, table, node, head);
    const written = symbols.filter(({ shape }) => shape.text.trim() !== "");
    const lanes = new Set(written.map(({ lane }) => lane));
    if (written.length >= ENOUGH && lanes.size > 1) return { table, names, symbols: written };
  }
  return null;
}

/** Arrows between the symbols of the lanes. */
export function arrowsOfLanes(snapshot: Snapshot, { symbols }: Swimlane): ReadFlow {
  const anchors = symbols.map(({ shape }) => shape.paragraph);
  const range = { from: Math.min(...anchors), to: Math.max(...anchors) };
  return readArrows(
    snapshot,
    range,
    symbols.map((symbol) => [symbol]),
  );
}

/** Steps in the order in which they are drawn, from top to bottom. */
export function prosedurOfLanes({ names, symbols }: Swimlane, flow: ReadFlow, at: Addresses): Prosedur {
  names.forEach((lines, index) => at.note(`prosedur.pelaksana.${index}`, lines));
  const langkah = symbols.map(({ shape, lane, bentuk, asal }, index): Langkah => {
    const place = address([shape.paragraph], shape.name);
    for (const path of ["", ".kegiatan", ".simbol.0"]) at.set(`prosedur.langkah.${index}${path}`, place);
    const lines = shape.text.split("\n").map(clean);
    return {
      ...langkahKosong(),
      kegiatan: lines.filter((line) => line !== "").join("\n"),
      simbol: [{ pelaksana: lane, bentuk, ...(asal ? { asal } : {}) }],
      ke: [...(flow.ke[index] ?? [])],
    };
  });
  return { pelaksana: names.map((lines) => oneLine(lines.map(({ text }) => text))), langkah };
}

function symbolsIn(snapshot: Snapshot, table: number, node: TableNode, head: RowNode): LaneSymbol[] {
  const found = snapshot.shapes.flatMap((shape) => {
    const drawn = drawnSymbol(shape);
    const cell = snapshot.paragraphs[shape.paragraph]?.cell;
    if (!drawn || drawn.bentuk === "gambar" || !cell || cell.table !== table || cell.row === 0) return [];
    const column = node.rows[cell.row]?.cells[cell.cell]?.column ?? -1;
    const lane = head.cells.findIndex((name) => column >= name.column && column < name.column + name.columnSpan);
    return lane < 0 ? [] : [{ ...drawn, shape, lane, row: cell.row, line: shape.paragraph }];
  });
  return found.sort((a, b) => a.row - b.row || a.lane - b.lane || a.line - b.line);
}
