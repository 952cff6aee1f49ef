import type { CellNode, CellRef, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { ownName } from "../procedure/symbols";

/** Borders of a table's columns from its left edge: as they are now, and as they may have been when it was drawn. */
export type Borders = readonly (readonly number[])[];

interface Drawn {
  /** By column, the widths that its symbols tell: the writer puts them in the middle of their cells. */
  readonly told: Map<number, number[]>;
  /** Columns in which something of ours is drawn: the performers'. */
  first: number;
  last: number;
}

/** The columns of each table in which shapes of our own drawing are anchored. */
export function columnsOf(snapshot: Snapshot, shapes: readonly ShapeNode[]): ReadonlyMap<number, Borders> {
  const tables = new Map<number, Drawn>();
  for (const shape of shapes) {
    const at = cellOf(snapshot, shape);
    if (!at) continue;
    const { ref, cell } = at;
    const drawn = tables.get(ref.table) ?? { told: new Map(), first: cell.column, last: cell.column };
    tables.set(ref.table, drawn);
    drawn.first = Math.min(drawn.first, cell.column);
    drawn.last = Math.max(drawn.last, cell.column);
    if (!shape.box || cell.columnSpan > 1 || ownName(shape)?.kind !== "simbol") continue;
    const told = drawn.told.get(cell.column) ?? [];
    drawn.told.set(cell.column, told);
    told.push(2 * shape.box.x + shape.box.width);
  }
  return new Map([...tables].map(([table, drawn]) => [table, bordersOf(snapshot.tables[table]?.grid ?? [], drawn)]));
}

export function cellOf(snapshot: Snapshot, { paragraph }: ShapeNode): { ref: CellRef; cell: CellNode } | null {
  const ref = snapshot.paragraphs[paragraph]?.cell;
  const cell = ref && snapshot.tables[ref.table]?.rows[ref.row]?.cells[ref.cell];
  return ref && cell ? { ref, cell } : null;
}

/** Nothing tells the old width of a column without a symbol: it may be as it is, or have been like the others. */
function bordersOf(grid: readonly number[], { told, first, last }: Drawn): Borders {
  const widths = new Map([...told].map(([column, all]) => [column, median(all)]));
  const usual = median([...widths.values()]);
  return [
    grid,
    grid.map((width, column) => widths.get(column) ?? width),
    grid.map((width, column) => widths.get(column) ?? (column >= first && column <= last ? usual : width)),
  ].map(added);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function added(widths: readonly number[]): number[] {
  const borders = [0];
  for (const width of widths) borders.push((borders.at(-1) ?? 0) + width);
  return borders;
}
