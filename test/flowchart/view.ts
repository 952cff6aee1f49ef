import { TABLE } from "../../src/flowchart/layout";
import type { Plan, PlanBox } from "../../src/flowchart/plan";
import { parseShapeName } from "../../src/sop/bagan-names";
import type { ShapeName } from "../../src/sop/bagan-names";

/** What stands where on the pages of a table, from a plan or from a document. Points, y from the page's first body row. */
export interface View {
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  readonly strokes: readonly Stroke[];
  readonly symbols: readonly Box[];
  readonly connectors: readonly Box[];
  readonly labels: readonly Box[];
}

export interface ViewColumn {
  readonly performer: boolean;
  readonly x: number;
  readonly width: number;
}

/** A row with its border below. */
export interface ViewRow {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a thing stands: the row and the column of the table that hold it. */
interface Hosted {
  readonly page: number;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly told: ShapeName;
}

/** A straight line; what reaches into the next row is drawn there again, and left out here. */
export interface Stroke extends Hosted {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly arrow: boolean;
  /** How far it reaches below its row. */
  readonly beyond: number;
}

export interface Box extends Hosted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly diamond: boolean;
}

export const BORDER = TABLE.border;

/** Name of a shape of ours, taken apart. */
export function toldBy(name: string): ShapeName {
  const told = parseShapeName(name);
  if (!told) throw new Error(`"${name}" is no name of ours`);
  return told;
}

/** Rows with their places, from their heights and pages. */
export function stackRows(rows: readonly { readonly page: number; readonly height: number }[]): ViewRow[] {
  const used: number[] = [];
  return rows.map(({ page, height }) => {
    const top = used[page] ?? 0;
    used[page] = top + height + BORDER;
    return { page, top, bottom: top + height + BORDER };
  });
}

/** A stroke from its ends in its row. */
export function strokeIn({ page, top, bottom }: ViewRow, line: Omit<Stroke, "page" | "beyond" | "told">): Stroke {
  const clip = (y: number): number => Math.min(top + y, bottom);
  const beyond = Math.max(0, top + Math.max(line.y1, line.y2) - bottom);
  return { ...line, page, y1: clip(line.y1), y2: clip(line.y2), beyond, told: toldBy(line.name) };
}

export function viewOfPlan(plan: Plan): View {
  const rows = stackRows(plan.rows);
  const rowOf = (row: number): ViewRow => {
    const found = rows[row];
    if (!found) throw new Error(`row ${row} is on no page`);
    return found;
  };
  const boxOf = (box: PlanBox & { name: string }, column: number, diamond = false): Box => {
    const { page, top } = rowOf(box.row);
    const { row, x, width, height, name } = box;
    return { page, row, column, x, y: top + box.y, width, height, name, told: toldBy(name), diamond };
  };
  const columnOf = (pelaksana: number): number => plan.columns.findIndex((each) => each.pelaksana === pelaksana);
  return {
    columns: plan.columns.map(({ kind, x, width }) => ({ performer: kind === "pelaksana", x, width })),
    rows,
    strokes: plan.pieces.map((piece) => strokeIn(rowOf(piece.row), piece)),
    symbols: plan.symbols.map((each) => boxOf(each, columnOf(each.pelaksana), each.bentuk === "belahKetupat")),
    connectors: plan.connectors.map((each) => boxOf(each, each.column)),
    labels: plan.labels.map((each) => boxOf(each, each.column)),
  };
}
