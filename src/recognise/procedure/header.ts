import type { CellNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import type { Kolom } from "../../sop/dokumen";
import { columnLabel, groupLabel, knownColumn } from "../labels";
import { cellLines, cellText, type Line } from "../line";
import { unbroken } from "../text";
import { shared, spanOf, type Span } from "./span";

export interface Column extends Span {
  readonly kind: Kolom;
}

export interface Performer extends Span {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Head of a procedure table: rows from `start` up to, not including, `end`. */
export interface Header {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
  readonly performers: readonly Performer[];
  /** A single column in which each row writes its performer's name, instead of a column for each. */
  readonly written: Span | null;
}

/** Rows below the first one of a head that may still belong to it. */
const DEPTH = 4;

/** A step has a number, a head has none. */
const NUMBER = /^\(?\d{1,3}[.)]?$/;

interface HeadCell extends Span {
  readonly row: number;
  readonly bottom: number;
  readonly text: string;
  readonly cell: CellNode;
}

/**
 * The head that begins in a row of a table, told by its labels: an activity column and a time or output column, in one
 * to four rows, a row of column numbers included. Null when no head begins there.
 */
export function headerAt(snapshot: Snapshot, table: TableNode, start: number): Header | null {
  const first = headCells(snapshot, table, start);
  const activity = first.find(({ text }) => columnLabel(text) === "kegiatan");
  if (first.length < 3 || !activity || first.some(({ text }) => NUMBER.test(text))) return null;
  const cells = headRows(snapshot, table, start, activity).flatMap((row) => headCells(snapshot, table, row));
  const labelled = columnsOf(cells);
  const standards = labelled.filter(({ kind }) => kind === "waktu" || kind === "output");
  if (standards.length === 0) return null;
  const bottom = Math.max(...standards.map((column) => column.bottom), ...first.map((cell) => cell.bottom));
  const head = cells.filter(({ row }) => row < bottom);
  const group = performerSpan(head, labelled, activity);
  const end = group ? lowestHeadRow(snapshot, table, group, activity, bottom) : bottom;
  const performers = group ? performersOf(snapshot, [...head, ...headCells(snapshot, table, end - 1)], group, end) : [];
  const columns = labelled.filter(({ row }) => row < bottom);
  const written = group && performers.length === 0 ? { from: group.from, to: group.to } : null;
  return { start, end: afterColumnNumbers(snapshot, table, end), columns, performers, written };
}

/** Rows from `start` on that can belong to the head: below its label the activity column is empty. */
function headRows(snapshot: Snapshot, table: TableNode, start: number, activity: Span): number[] {
  const rows = [start];
  while (rows.length < DEPTH) {
    const below = headCells(snapshot, table, start + rows.length);
    if (below.some((cell) => shared(cell, activity) > 0 && cell.text !== "")) break;
    rows.push(start + rows.length);
  }
  return rows;
}

function headCells(snapshot: Snapshot, table: TableNode, row: number): HeadCell[] {
  const cells = table.rows[row]?.cells ?? [];
  return cells
    .filter((cell) => cell.rowSpan > 0)
    .map((cell) => {
      const text = unbroken(cellText(snapshot, cell).split("\n"));
      return { ...spanOf(cell), row, bottom: row + cell.rowSpan, text, cell };
    });
}

/**
 * Columns by the labels of their head; where several cells name the same column, the one that is spelled best counts, of these the
 * first. What stands below the label of the performers is one of them: "Keluarga" is no misspelled "Keluaran".
 */
function columnsOf(cells: readonly HeadCell[]): (Column & HeadCell)[] {
  const group = cells.find(({ text }) => groupLabel(text) === "pelaksana");
  const isPerformer = (cell: HeadCell): boolean =>
    group !== undefined && cell.row > group.row && shared(cell, group) > 0;
  const named = cells
    .filter((cell) => cell.text !== "" && !groupLabel(cell.text) && !isPerformer(cell))
    .flatMap((cell) => {
      const known = knownColumn(cell.text);
      return known ? [{ ...cell, kind: known.name, yakin: known.yakin }] : [];
    });
  const best = (kind: Kolom): number =>
    Math.max(...named.filter((cell) => cell.kind === kind).map(({ yakin }) => yakin));
  return named.filter((cell) => named.find(({ kind, yakin }) => kind === cell.kind && yakin === best(kind)) === cell);
}

/** The columns of the performers: under their group's label, or else those between the activity and the standards, or before it. */
function performerSpan(head: readonly HeadCell[], columns: readonly Column[], activity: Span): Span | null {
  const group = head.find(({ text }) => groupLabel(text) === "pelaksana");
  if (group) return group;
  const right = columns.filter(({ from, kind }) => from >= activity.to && kind !== "nomor").map(({ from }) => from);
  const standards = head.filter(({ text }) => groupLabel(text) === "mutuBaku").map(({ from }) => from);
  const to = Math.min(...right, ...standards);
  if (Number.isFinite(to) && to > activity.to) return { from: activity.to, to };
  return performersBefore(head, columns, activity);
}

/** Several columns without a label of their own in front of the activity. */
function performersBefore(head: readonly HeadCell[], columns: readonly Column[], activity: Span): Span | null {
  const from = Math.max(0, ...columns.filter((column) => column.to <= activity.from).map((column) => column.to));
  const names = head.filter((cell) => cell.from >= from && cell.to <= activity.from && cell.text !== "");
  return names.length > 1 ? { from, to: activity.from } : null;
}

/** Names may stand in a row of their own below labels that are not merged with it: the activity is empty there. */
function lowestHeadRow(snapshot: Snapshot, table: TableNode, group: Span, activity: Span, bottom: number): number {
  const above = headCells(snapshot, table, bottom - 1).filter((cell) => shared(cell, group) > 0);
  const named = above.some(({ text }) => text !== "" && groupLabel(text) === null);
  const below = headCells(snapshot, table, bottom);
  const inside = below.filter((cell) => shared(cell, group) > 0);
  const free = below.filter((cell) => shared(cell, activity) > 0).every(({ text }) => text === "");
  return !named && free && inside.length > 1 && inside.every(({ text }) => text !== "") ? bottom + 1 : bottom;
}

/** The lowest name above each column. */
function performersOf(snapshot: Snapshot, head: readonly HeadCell[], group: Span, end: number): Performer[] {
  const names = head.filter(
    (cell) => shared(cell, group) > 0 && cell.row < end && cell.text !== "" && groupLabel(cell.text) === null,
  );
  const empty = head.filter((cell) => shared(cell, group) > 0 && cell.text === "" && cell.bottom === end);
  const lowest = [...names, ...empty].filter(
    (cell) => ![...names, ...empty].some((other) => other.row > cell.row && shared(other, cell) > 0),
  );
  const unique = lowest.filter((cell, index) => lowest.findIndex((other) => other.cell === cell.cell) === index);
  return unique
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, text, cell }) => ({ from, to, title: text, lines: cellLines(snapshot, cell) }));
}

/** A row "1 2 3 …" or "(1) (2) (3) …" below the labels belongs to the head. */
function afterColumnNumbers(snapshot: Snapshot, table: TableNode, end: number): number {
  const texts = headCells(snapshot, table, end).map(({ text }) => text);
  const counts = texts.length > 2 && texts.every((text, index) => text.replace(/[().\s]/g, "") === String(index + 1));
  return counts ? end + 1 : end;
}
