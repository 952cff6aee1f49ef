import type { CellNode, RowNode } from "../../ooxml/snapshot";

/** A stretch of grid columns, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const spanOf = (cell: CellNode): Span => ({ from: cell.column, to: cell.column + cell.columnSpan });

/** Grid columns that two stretches share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Cells of a row that lie with more than half of themselves in a stretch. */
export const cellsWithin = (row: RowNode, span: Span): CellNode[] =>
  row.cells.filter((cell) => shared(spanOf(cell), span) * 2 > cell.columnSpan);

/** The cell of a row that covers most of a stretch, or null where the row has none there. */
export function cellAt(row: RowNode, span: Span): CellNode | null {
  let best: CellNode | null = null;
  let most = 0;
  for (const cell of row.cells) {
    const covered = Math.min(cell.column + cell.columnSpan, span.to) - Math.max(cell.column, span.from);
    if (covered <= most) continue;
    best = cell;
    most = covered;
  }
  return best;
}
