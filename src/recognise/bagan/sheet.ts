import { cellHeights, paragraphHeight, rowHeights } from "../../ooxml/heights";
import type {
  Block,
  Box,
  CellRef,
  Origin,
  PageSetup,
  Point,
  ShapeNode,
  Snapshot,
  TableNode,
} from "../../ooxml/snapshot";

/** Where a shape lies on the sheet: the whole body as one column without page breaks, in points. */
export interface Spot {
  readonly box: Box;
  readonly course: readonly Point[] | null;
  /** Sum of the doubts about row heights above the anchor: two spots are known to each other up to the difference. */
  readonly doubt: number;
}

export interface Sheet {
  /** Null for shapes without offsets, unless they stand in a cell: those are taken to fill its middle. */
  place(shape: ShapeNode): Spot | null;
  /** From where to where a table of the body reaches. */
  extent(table: number): { readonly top: number; readonly bottom: number };
}

/** Doubt up to which a height is known. */
export const CERTAIN = 1;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly doubt: number;
}

/**
 * Lays out paragraphs and tables of a document one below the other; heights are estimates.
 * @param scale by how much rows are higher than their texts need, where nothing else tells their height
 */
export function sheetOf(snapshot: Snapshot, scale = 1): Sheet {
  const paragraphs = new Map<number, Frame>();
  const tables = new Map<number, { top: number; rows: Frame[] }>();
  let [y, doubt] = [0, 0];
  for (const block of snapshot.blocks) {
    if (block.kind === "paragraph") {
      const width = textWidth(snapshot, block.paragraph);
      const height = paragraphHeight(snapshot, block.paragraph, width);
      paragraphs.set(block.paragraph, { x: 0, y, width, height, doubt });
      y += height;
      doubt += height / 5;
    } else {
      const rows = rowsFrom(snapshot, block, scale, y, doubt);
      tables.set(block.table, { top: y, rows });
      const last = rows.at(-1);
      if (last) [y, doubt] = [last.y + last.height, last.doubt];
    }
  }

  const cellFrame = (ref: CellRef): Frame | null => {
    const outer = outermost(snapshot, ref);
    const row = tables.get(outer.table)?.rows[outer.row];
    const node = snapshot.tables[outer.table];
    const cell = node?.rows[outer.row]?.cells[outer.cell];
    if (!row || !node || !cell) return null;
    const below = tables.get(outer.table)?.rows[outer.row + Math.max(1, cell.rowSpan) - 1] ?? row;
    const x = widthOf(node, 0, cell.column);
    const width = widthOf(node, cell.column, cell.column + cell.columnSpan);
    return { x, y: row.y, width, height: below.y + below.height - row.y, doubt: row.doubt };
  };

  const frameOf = (paragraph: number): Frame | null => {
    const ref = snapshot.paragraphs[paragraph]?.cell;
    if (!ref) return paragraphs.get(paragraph) ?? null;
    const frame = cellFrame(ref);
    return frame && { ...frame, y: frame.y + offsetInCell(snapshot, ref, paragraph, frame.height) };
  };

  return {
    extent(table) {
      const { top, rows } = tables.get(table) ?? { top: 0, rows: [] };
      const last = rows.at(-1);
      return { top, bottom: last ? last.y + last.height : top };
    },
    place(shape) {
      const frame = frameOf(shape.paragraph);
      if (!frame) return null;
      const inCell = (snapshot.paragraphs[shape.paragraph]?.cell ?? null) !== null;
      if (!shape.box) return inCell ? { box: middle(frame), course: null, doubt: frame.doubt } : null;
      // Word since 2013 counts from the cell whatever the origin says.
      const start = inCell ? frame : originOf(snapshot, shape, frame);
      const move = ({ x, y: top }: Point): Point => ({ x: x + start.x, y: top + start.y });
      return {
        box: { ...shape.box, ...move(shape.box) },
        course: shape.course && shape.course.length > 1 ? shape.course.map(move) : null,
        doubt: frame.doubt,
      };
    },
  };
}

function rowsFrom(
  snapshot: Snapshot,
  { table }: Extract<Block, { kind: "table" }>,
  scale: number,
  top: number,
  doubt: number,
): Frame[] {
  const node = snapshot.tables[table] as TableNode;
  const width = widthOf(node, 0, node.grid.length);
  let [y, sum] = [top, doubt];
  return rowHeights(snapshot, node).map((row): Frame => {
    const height = row.doubt > CERTAIN ? row.height * scale : row.height;
    const frame = { x: 0, y, width, height, doubt: sum };
    y += height;
    sum += row.doubt;
    return frame;
  });
}

/** A shape in a nested table counts from the cell of the outer one. */
function outermost(snapshot: Snapshot, ref: CellRef): CellRef {
  const parent = snapshot.tables[ref.table]?.parent;
  return parent ? outermost(snapshot, parent) : ref;
}

/** Top of a paragraph below the top of its cell. */
function offsetInCell(snapshot: Snapshot, ref: CellRef, paragraph: number, height: number): number {
  const table = snapshot.tables[ref.table];
  const cell = table?.rows[ref.row]?.cells[ref.cell];
  if (!table || !cell) return 0;
  const heights = cellHeights(snapshot, table, cell);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const free = Math.max(0, height - sum(heights));
  const share = cell.align === "center" ? 0.5 : cell.align === "bottom" ? 1 : 0;
  return free * share + sum(heights.slice(0, Math.max(0, cell.paragraphs.indexOf(paragraph))));
}

/** A page begins where the anchor's page would, if its pages were full. */
function originOf(snapshot: Snapshot, { origin, paragraph }: ShapeNode, frame: Frame): Point {
  const page = snapshot.sections[snapshot.paragraphs[paragraph]?.section ?? -1];
  if (!page) return frame;
  return { x: originX(origin, page), y: originY(origin, page, frame) };
}

const originX = ({ x }: Origin, page: PageSetup): number => (x === "page" ? -page.margin.left : 0);

function originY({ y }: Origin, page: PageSetup, frame: Frame): number {
  if (y === "paragraph") return frame.y;
  const height = page.height - page.margin.top - page.margin.bottom;
  const top = height > 0 ? Math.floor(frame.y / height) * height : 0;
  return y === "page" ? top - page.margin.top : top;
}

function textWidth(snapshot: Snapshot, paragraph: number): number {
  const page = snapshot.sections[snapshot.paragraphs[paragraph]?.section ?? -1];
  return page ? page.width - page.margin.left - page.margin.right : 0;
}

const middle = ({ x, y, width, height }: Frame): Box => ({
  x: x + width / 4,
  y: y + height / 4,
  width: width / 2,
  height: height / 2,
});

const widthOf = (node: TableNode, from: number, to: number): number =>
  node.grid.slice(from, to).reduce((sum, width) => sum + width, 0);
