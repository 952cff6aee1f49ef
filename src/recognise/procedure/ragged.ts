import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { columnLabel, groupLabel } from "../labels";
import { cellText } from "../line";

/** Rows of a head at most. */
const DEPTH = 4;

/**
 * Where only texts are known, so are no merges: the upper rows of a head have fewer cells than the rows of the steps. What
 * they span is told by the row below: a cell goes on where the one below is empty, the performers reach to the first
 * standard, the standards to the last.
 */
export function withGuessedSpans(snapshot: Snapshot): Snapshot {
  if (snapshot.facts.shapesKnown) return snapshot;
  const textOf = (cell: CellNode | undefined): string => (cell ? cellText(snapshot, cell) : "");
  return { ...snapshot, tables: snapshot.tables.map((table) => guessed(table, textOf)) };
}

type TextOf = (cell: CellNode | undefined) => string;

function guessed(table: TableNode, textOf: TextOf): TableNode {
  const rows = [...table.rows];
  rows.forEach(({ cells }, top) => {
    if (!isUpperHead(cells.map(textOf))) return;
    const width = Math.max(...table.rows.slice(top).map((row) => row.cells.length));
    const full = rows.findIndex((row, index) => index > top && row.cells.length === width);
    if (cells.length === width || full < 0 || full - top > DEPTH) return;
    for (let row = full - 1; row >= top; row--) {
      const [upper, below] = [rows[row] as RowNode, rows[row + 1] as RowNode];
      const inHead = row + 1 < full || below.cells.slice(0, 2).every((cell) => textOf(cell) === "");
      if (inHead) [rows[row], rows[row + 1]] = overHead(upper, below, textOf);
      else rows[row] = overSteps(upper, width);
    }
  });
  return { ...table, rows };
}

const isUpperHead = (texts: readonly string[]): boolean =>
  texts.some((text) => groupLabel(text) !== null) && texts.some((text) => columnLabel(text) === "kegiatan");

/** Above the steps themselves the columns stand from the right; the first cell is above the number and the activity. */
function overSteps(row: RowNode, width: number): RowNode {
  const more = width - row.cells.length;
  const cells = row.cells.map((cell, index) =>
    index === 0 ? { ...cell, columnSpan: 1 + more } : { ...cell, column: index + more },
  );
  return { ...row, cells };
}

/** Above another row of the head: at both ends cells go on downwards, the groups between them span what is named below. */
function overHead(row: RowNode, below: RowNode, textOf: TextOf): [RowNode, RowNode] {
  const [count, lower] = [row.cells.length, below.cells];
  if (count >= lower.length) return [row, below];
  const isOpen = (index: number): boolean => textOf(lower.at(index)) === "";
  let left = 0;
  while (left < count - 1 && isOpen(left)) left += 1;
  let right = 0;
  while (right < count - left - 1 && isOpen(-1 - right)) right += 1;
  const isMiddle = (index: number, all: number): boolean => index >= left && index < all - right;
  const under = lower.filter((_, index) => isMiddle(index, lower.length));
  const cells = row.cells.map((cell, index): CellNode => {
    if (isMiddle(index, count)) return across(cell, partOf(cell, index - left, count - left - right, under, textOf));
    const open = lower[index < left ? index : index + lower.length - count] as CellNode;
    return { ...across(cell, [open]), rowSpan: 1 + open.rowSpan };
  });
  const covered = lower.map((cell, index) => (isMiddle(index, lower.length) ? cell : { ...cell, rowSpan: 0 }));
  return [
    { ...row, cells },
    { ...below, cells: covered },
  ];
}

/** The cells below that one of the groups spans. */
function partOf(
  cell: CellNode,
  index: number,
  groups: number,
  under: readonly CellNode[],
  textOf: TextOf,
): readonly (CellNode | undefined)[] {
  const standard = under.findIndex((one) => columnLabel(textOf(one)) !== null);
  const group = groupLabel(textOf(cell));
  if (group === "pelaksana" && standard > 0) return under.slice(0, standard);
  if (group === "mutuBaku" && standard >= 0) return under.slice(standard);
  return index < groups - 1 ? under.slice(index, index + 1) : under.slice(index);
}

function across(cell: CellNode, below: readonly (CellNode | undefined)[]): CellNode {
  const [first, last] = [below[0], below.at(-1)];
  return first && last
    ? { ...cell, column: first.column, columnSpan: last.column + last.columnSpan - first.column }
    : cell;
}
