import { FONT_MEASURES } from "../flowchart/font-widths";
import type { FontName } from "../flowchart/layout";
import { lineHeight, textHeight, type TextStyle } from "../flowchart/text";
import type { CellNode, Snapshot, TableNode } from "./snapshot";

/** Left and right margin of cells and their border, as Word sets them by default. */
const MARGIN = 5.4;
const BORDER = 0.5;
/** Sizes that Word assumes where the document sets none. */
const SIZE = 10;
/** Height of a paragraph that only anchors shapes. */
const NARROW = 1;

/** How high a row is drawn, in points, and by how much that may be wrong. */
export interface RowHeight {
  readonly height: number;
  readonly doubt: number;
}

/** Height of a paragraph set in a column, in points, without the space around it. */
export function paragraphHeight(snapshot: Snapshot, index: number, width: number): number {
  const node = snapshot.paragraphs[index];
  if (!node) return 0;
  const { name, size } = snapshot.facts.font;
  const style: TextStyle = { font: fontNamed(name), fontSize: node.size ?? size ?? SIZE };
  const text = node.text.replaceAll("\u000b", "\n");
  return text.trim() === "" ? lineHeight(style) : textHeight(text, Math.max(NARROW, width), style);
}

const fontNamed = (name: string | null): FontName => (name && name in FONT_MEASURES ? (name as FontName) : "Arial");

/** Heights of the paragraphs directly in a cell, in order. */
export function cellHeights(snapshot: Snapshot, table: TableNode, cell: CellNode): number[] {
  const width = table.grid.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
  return cell.paragraphs.map((paragraph) => paragraphHeight(snapshot, paragraph, width - 2 * MARGIN));
}

/**
 * Heights of the rows of a table: what is set, or what the texts need. A set height that leaves the texts ample room
 * is certain; otherwise fonts, spacing and hyphenation leave a doubt.
 */
export function rowHeights(snapshot: Snapshot, table: TableNode): RowHeight[] {
  return table.rows.map((row) => {
    if (row.deleted) return { height: 0, doubt: 0 };
    if (row.exact) return { height: row.height, doubt: 0 };
    const needs = row.cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .map((cell) => cellHeights(snapshot, table, cell).reduce((sum, height) => sum + height, 0));
    const need = Math.max(0, ...needs);
    const ample = row.height > need * 1.25;
    const height = Math.max(row.height, need) + BORDER;
    return { height, doubt: ample ? 1 : height / 5 };
  });
}
