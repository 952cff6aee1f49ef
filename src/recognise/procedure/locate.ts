import type { CellRef, ShapeNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { sheetOf, type Sheet } from "../bagan/sheet";
import { cellText } from "../line";
import { drawnSymbol, ownName, type Drawn } from "./symbols";
import { cellAt, spanOf, type Span } from "./span";
import type { ProcedureTable } from "./tables";

/** A symbol with the row and the performer's column that it stands in. */
export interface PlacedSymbol extends Drawn {
  readonly shape: ShapeNode;
  readonly table: ProcedureTable;
  readonly row: number;
  /** Index into the performers of the table's head. */
  readonly performer: number;
  /** More than half of its width or height lies beyond the cell that anchors it. */
  readonly outside: boolean;
}

/** Height of a line of text where nothing tells it, in points. */
const LINE = 14;

/**
 * Finds row and column of every symbol. The cell that anchors a shape is the truth for our own drawing; a shape of
 * others that leaves its cell, or that is anchored beside the table, is placed by its offsets and the rows' heights.
 */
export function placeSymbols(snapshot: Snapshot, tables: readonly ProcedureTable[]): PlacedSymbol[] {
  const loose = new Map<ProcedureTable, Loose[]>();
  const placed: PlacedSymbol[] = [];
  let sheet: Sheet | null = null;
  for (const shape of snapshot.shapes) {
    const drawn = drawnSymbol(shape);
    if (!drawn) continue;
    const anchor = anchorCell(snapshot, shape.paragraph, tables);
    const at = anchor && inTable(snapshot, shape, anchor.table, anchor.cell);
    if (at) placed.push({ ...drawn, shape, ...at });
    if (anchor || !shape.box || drawn.bentuk === "gambar") continue;
    const beside = isLoose(shape)
      ? besideTable(snapshot, shape, tables)
      : onPage(shape, tables, (sheet ??= sheetOf(snapshot)));
    if (beside) loose.set(beside.table, [...(loose.get(beside.table) ?? []), { ...beside, shape, drawn }]);
  }
  return [...placed, ...[...loose].flatMap(([table, shapes]) => fromAbove(snapshot, table, shapes))];
}

interface Loose {
  readonly shape: ShapeNode;
  readonly drawn: Drawn;
  /** Centre, from the table's left edge and top. */
  readonly x: number;
  readonly y: number;
}

/** The procedure table and its cell around a paragraph, through nested tables. */
function anchorCell(
  snapshot: Snapshot,
  paragraph: number,
  tables: readonly ProcedureTable[],
): { table: ProcedureTable; cell: CellRef } | null {
  for (
    let cell = snapshot.paragraphs[paragraph]?.cell ?? null;
    cell;
    cell = snapshot.tables[cell.table]?.parent ?? null
  ) {
    const { table: index, row } = cell;
    const table = tables.find(
      ({ table: at, header, body }) => at === index && (body.includes(row) || isHead(header, row)),
    );
    if (table) return { table, cell };
  }
  return null;
}

/** The offsets of the shape count from its anchor. */
const isLoose = ({ box, origin }: ShapeNode): boolean =>
  box !== null && origin.x !== "page" && origin.y === "paragraph";

const isHead = (header: { start: number; end: number }, row: number): boolean =>
  row >= header.start && row < header.end;

function inTable(snapshot: Snapshot, shape: ShapeNode, table: ProcedureTable, ref: CellRef): Spot | null {
  const node = snapshot.tables[table.table] as TableNode;
  const cell = node.rows[ref.row]?.cells[ref.cell];
  if (!cell) return null;
  const span = spanOf(cell);
  const left = widthOf(node, { from: 0, to: span.from });
  const x = shape.box && isLoose(shape) && !ownName(shape) ? left + shape.box.x + shape.box.width / 2 : null;
  const inside = x === null || (x >= left && x <= left + widthOf(node, span)) || node.grid.length === 0;
  const own = inside && cell.columnSpan < 2 ? performerIn(table, span) : performerAt(node, table, x ?? left);
  const performer = draggedTo(node, table, shape, span) ?? own;
  const row = rowFrom(node, shape, ref.row);
  if (performer === null || !table.body.includes(row)) return null;
  return { table, row, performer, outside: leaves(shape, widthOf(node, span), heightOf(node, ref.row)) };
}

/** The performer to whom a symbol of our own was dragged: it lies beside the cell that anchors it, without touching it. */
function draggedTo(node: TableNode, table: ProcedureTable, shape: ShapeNode, span: Span): number | null {
  const { box } = shape;
  if (!box || !ownName(shape)) return null;
  const beside = box.x >= widthOf(node, span) || box.x + box.width <= 0;
  return beside ? performerAt(node, table, widthOf(node, { from: 0, to: span.from }) + box.x + box.width / 2) : null;
}

/** Only our own drawing anchors each symbol in its cell; where a height is not set, the row grows with what is in it. */
function leaves(shape: ShapeNode, width: number, height: number): boolean {
  const { box } = shape;
  if (!box || !ownName(shape) || width === 0) return false;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x < 0 || x > width || y < 0 || (height > 0 && y > height);
}

type Spot = Pick<PlacedSymbol, "table" | "row" | "performer" | "outside">;

/** Row in which the centre of a shape lies that is anchored in a row; the anchor's own where heights are not set. */
function rowFrom(node: TableNode, shape: ShapeNode, row: number): number {
  if (!shape.box || !isLoose(shape) || ownName(shape)) return row;
  let y = shape.box.y + shape.box.height / 2;
  let at = row;
  for (
    let height = heightOf(node, at);
    height > 0 && y > height && at + 1 < node.rows.length;
    height = heightOf(node, at)
  ) {
    y -= height;
    at += 1;
  }
  for (; y < 0 && at > 0 && heightOf(node, at - 1) > 0; at -= 1) y += heightOf(node, at - 1);
  return at;
}

/** The table below or above a paragraph that a shape lies over, and where its centre lies in it. */
function besideTable(
  snapshot: Snapshot,
  shape: ShapeNode,
  tables: readonly ProcedureTable[],
): { table: ProcedureTable; x: number; y: number } | null {
  const box = shape.box;
  if (!box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const below = tables.find(({ position }) => position > shape.paragraph);
  if (below && y > 0) return { table: below, x, y: y - (below.position - shape.paragraph) * LINE };
  const above = tables.filter(({ position }) => position < shape.paragraph).at(-1);
  const node = above && snapshot.tables[above.table];
  if (!above || !node || y > 0) return null;
  const end = Math.max(...node.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)));
  const height = node.rows.reduce((sum, _, row) => sum + (heightOf(node, row) || LINE), 0);
  return { table: above, x, y: height + y + (shape.paragraph - end - 1) * LINE };
}

/** The table that a shape lies over whose offsets count from the page. */
function onPage(
  shape: ShapeNode,
  tables: readonly ProcedureTable[],
  sheet: Sheet,
): { table: ProcedureTable; x: number; y: number } | null {
  const box = sheet.place(shape)?.box;
  if (!box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const table of tables) {
    const { top, bottom } = sheet.extent(table.table);
    if (y >= top - LINE && y <= bottom + LINE) return { table, x, y: y - top };
  }
  return null;
}

/** Rows for shapes that lie over a table: in their order if there is one for each row, else by the rows' heights. */
function fromAbove(snapshot: Snapshot, table: ProcedureTable, shapes: readonly Loose[]): PlacedSymbol[] {
  const node = snapshot.tables[table.table] as TableNode;
  const sorted = [...shapes].sort((a, b) => a.y - b.y);
  const steps = sorted.filter(({ drawn }) => drawn.bentuk !== "segilima");
  const rows = rowsWithActivity(snapshot, table);
  return sorted.flatMap(({ shape, drawn, x, y }) => {
    const performer = performerAt(node, table, x);
    const order = steps.findIndex((step) => step.shape === shape);
    const row = steps.length === rows.length && order >= 0 ? rows[order] : rowAt(node, y);
    if (performer === null || row === undefined || !table.body.includes(row)) return [];
    return [{ ...drawn, shape, table, row, performer, outside: false }];
  });
}

function rowsWithActivity(snapshot: Snapshot, { table, header, body }: ProcedureTable): number[] {
  const activity = header.columns.find(({ kind }) => kind === "kegiatan") as Span;
  return body.filter((row) => {
    const node = snapshot.tables[table]?.rows[row];
    const cell = node && !node.deleted ? cellAt(node, activity) : null;
    return cell !== null && cell.rowSpan > 0 && cellText(snapshot, cell) !== "";
  });
}

function rowAt(node: TableNode, y: number): number | undefined {
  let bottom = 0;
  const row = node.rows.findIndex((_, at) => {
    bottom += heightOf(node, at) || LINE;
    return y < bottom;
  });
  return row < 0 ? undefined : row;
}

const heightOf = (node: TableNode, row: number): number => node.rows[row]?.height ?? 0;

const widthOf = (node: TableNode, span: Span): number =>
  node.grid.slice(span.from, span.to).reduce((sum, width) => sum + width, 0);

function performerIn(table: ProcedureTable, span: Span): number | null {
  const middle = (span.from + span.to) / 2;
  const index = table.header.performers.findIndex(({ from, to }) => middle > from && middle < to);
  return index < 0 ? null : index;
}

function performerAt(node: TableNode, table: ProcedureTable, x: number): number | null {
  const edge = (column: number): number => widthOf(node, { from: 0, to: column });
  const index = table.header.performers.findIndex(({ from, to }) => x >= edge(from) && x < edge(to));
  return index < 0 ? null : index;
}
