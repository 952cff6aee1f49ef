import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { columnLabel, groupLabel } from "../labels";
import { cellText } from "../line";

/**
 * Where only texts are known, so are no merges: the upper row of a head has fewer cells than the lower one. Its groups
 * must then span what the lower row names: the performers up to the first standard, the standards up to the last.
 */
export function withGuessedSpans(snapshot: Snapshot): Snapshot {
  if (snapshot.facts.shapesKnown) return snapshot;
  return { ...snapshot, tables: snapshot.tables.map((table) => guessed(snapshot, table)) };
}

function guessed(snapshot: Snapshot, table: TableNode): TableNode {
  const rows = table.rows.map((row, index) => {
    const below = table.rows[index + 1];
    return below && isUpperHead(snapshot, row, below) ? spread(snapshot, row, below) : row;
  });
  return { ...table, rows };
}

function isUpperHead(snapshot: Snapshot, row: RowNode, below: RowNode): boolean {
  const texts = row.cells.map((cell) => cellText(snapshot, cell));
  const groups = texts.filter((text) => groupLabel(text) !== null);
  return (
    row.cells.length < below.cells.length && groups.length > 0 && texts.some((text) => columnLabel(text) === "kegiatan")
  );
}

function spread(snapshot: Snapshot, row: RowNode, below: RowNode): RowNode {
  const standards = below.cells.flatMap((cell, index) => (columnLabel(cellText(snapshot, cell)) ? [index] : []));
  const first = standards[0] ?? below.cells.length;
  const last = (standards.at(-1) ?? first) + 1;
  let column = 0;
  const cells = row.cells.map((cell): CellNode => {
    const group = groupLabel(cellText(snapshot, cell));
    const end = group === "pelaksana" ? first : group === "mutuBaku" ? last : column + 1;
    const placed = { ...cell, column, columnSpan: Math.max(1, end - column) };
    column += placed.columnSpan;
    return placed;
  });
  return { ...row, cells };
}
