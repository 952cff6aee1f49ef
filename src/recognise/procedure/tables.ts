import type { RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { fieldLabel } from "../labels";
import { cellLines, cellText, paragraphsIn } from "../line";
import { isNip } from "../fields/pengesahan";
import { headerAt, type Header } from "./header";

/** Rows of a table that hold steps, with the head that tells what their columns mean. */
export interface ProcedureTable {
  readonly table: number;
  readonly header: Header;
  /** Indices of the rows below the head, repeated heads left out. */
  readonly body: readonly number[];
  /** First paragraph of the head, and last of the rows. */
  readonly position: number;
  readonly end: number;
}

/** All procedure tables of a document, in order; one that goes on without a head of its own takes that of the last. */
export function procedureTables(snapshot: Snapshot): ProcedureTable[] {
  const found: ProcedureTable[] = [];
  snapshot.tables.forEach((table, index) => {
    const own = tablesIn(snapshot, table, index);
    const continued = own.length === 0 ? continuation(snapshot, table, index, found.at(-1)) : null;
    found.push(...own, ...(continued ? [continued] : []));
  });
  return found.sort((a, b) => a.position - b.position);
}

function tablesIn(snapshot: Snapshot, table: TableNode, index: number): ProcedureTable[] {
  const found: ProcedureTable[] = [];
  let row = 0;
  while (row < table.rows.length) {
    const header = headerAt(snapshot, table, row);
    if (!header) {
      row += 1;
      continue;
    }
    const body = bodyOf(snapshot, table, header);
    const last = Math.max(header.end - 1, body.at(-1) ?? 0);
    const { first: position, last: end } = paragraphRange(snapshot, table.rows.slice(row, last + 1));
    found.push({ table: index, header, body, position, end });
    row = last + 1;
  }
  return found;
}

/** Rows below a head up to the end of the table or to an identity or box label; repeats of the head are left out. */
function bodyOf(snapshot: Snapshot, table: TableNode, header: Header): number[] {
  const rows: number[] = [];
  const head = cellTexts(snapshot, table.rows[header.start]);
  for (let row = header.end; row < table.rows.length; row++) {
    if (hasTexts(snapshot, table.rows[row] as RowNode, head)) {
      row += header.end - header.start - 1;
      continue;
    }
    if (isForeign(snapshot, table.rows[row] as RowNode, header)) break;
    rows.push(row);
  }
  return rows;
}

const cellTexts = (snapshot: Snapshot, row: RowNode | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cellText(snapshot, cell));

/** Most rows differ from the head in their first cell. */
const hasTexts = (snapshot: Snapshot, { cells }: RowNode, texts: readonly string[]): boolean =>
  cells.length === texts.length && cells.every((cell, index) => cellText(snapshot, cell) === texts[index]);

/** The row has far fewer cells than the head has columns, and one of them begins with a label of identity or boxes, or is signed. */
function isForeign(snapshot: Snapshot, row: RowNode, header: Header): boolean {
  if (row.cells.length * 2 > header.columns.length + header.performers.length) return false;
  return row.cells.some((cell) => {
    const lines = cellLines(snapshot, cell).filter(({ text }) => text !== "");
    return (lines[0] && fieldLabel(lines[0].text)) || lines.some(({ text }) => isNip(text));
  });
}

/** A table right behind another of the same grid, whose first row looks like a step: the head was not repeated. */
function continuation(
  snapshot: Snapshot,
  table: TableNode,
  index: number,
  last: ProcedureTable | undefined,
): ProcedureTable | null {
  const before = last && snapshot.tables[last.table];
  const row = table.rows[0];
  if (!last || !before || !row || before.parent !== table.parent || before.grid.length === 0) return null;
  const cells = before.rows[last.body.at(-1) ?? -1]?.cells.length ?? 0;
  const sameGrid = before.grid.length === table.grid.length && row.cells.length === cells && cells >= 5;
  if (!sameGrid || !isNeighbour(snapshot, last.table, index)) return null;
  const body = table.rows.map((_, at) => at);
  const { first, last: end } = paragraphRange(snapshot, table.rows);
  return { table: index, header: { ...last.header, start: 0, end: 0 }, body, position: first, end };
}

/** Nothing but empty paragraphs, or one short line, between two tables of the body. */
function isNeighbour(snapshot: Snapshot, before: number, after: number): boolean {
  const at = (table: number): number => snapshot.blocks.findIndex((b) => b.kind === "table" && b.table === table);
  const between = snapshot.blocks.slice(at(before) + 1, at(after));
  const words = between.flatMap((block) =>
    block.kind === "table"
      ? ["table", "table", "table", "table"]
      : (snapshot.paragraphs[block.paragraph]?.text ?? "").split(/\s+/),
  );
  return at(before) >= 0 && at(after) > at(before) && words.filter((word) => word !== "").length < 4;
}

function paragraphRange(snapshot: Snapshot, rows: readonly RowNode[]): { first: number; last: number } {
  let [first, last] = [snapshot.paragraphs.length, 0];
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const paragraphs = paragraphsIn(snapshot, cell);
    first = Math.min(first, paragraphs[0] ?? first);
    last = Math.max(last, paragraphs.at(-1) ?? last);
  }
  return { first, last };
}
