import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import type { Kolom } from "../../sop/dokumen";
import { cellText, linesOf, paragraphsIn, textOf, type Line } from "../line";
import { withoutMarker } from "../text";
import { isMark } from "./symbols";
import { cellAt, cellsWithin, shared, spanOf, type Span } from "./span";
import type { ProcedureTable } from "./tables";

/** Columns that hold text. */
export const KOLOM_TEKS = ["kegiatan", "kelengkapan", "waktu", "output", "keterangan"] as const;
type KolomTeks = (typeof KOLOM_TEKS)[number];

/** A cell as it was read for a step. */
export interface StepCell {
  readonly lines: readonly Line[];
  /** Table rows covered; 0 when a cell above covers this row. */
  readonly rowSpan: number;
}

/** One step: one row of the table, or several that its activity is merged over. */
export interface Step {
  readonly table: ProcedureTable;
  readonly rows: number[];
  readonly nomor: { text: string; list: number | null; lines: readonly Line[] };
  readonly cells: Record<KolomTeks, StepCell[]>;
  /** Performers' cells with a mark in their text, by index into the table's performers. */
  readonly marks: { performer: number; lines: readonly Line[] }[];
  /** Names of performers, where rows write them in a column of their own. */
  readonly names: Line[];
}

const NOTHING: StepCell = { lines: [], rowSpan: 1 };

/** Steps of a table. Rows that are empty, deleted, or titles over the whole width are none, unless `drawn` has symbols. */
export function stepsOf(snapshot: Snapshot, table: ProcedureTable, drawn: ReadonlySet<number>): Step[] {
  const node = snapshot.tables[table.table] as TableNode;
  const steps: Step[] = [];
  for (const index of table.body) {
    const row = node.rows[index] as RowNode;
    if (row.deleted || isTitleRow(row, table) || (!drawn.has(index) && isEmpty(snapshot, row))) continue;
    const step = readRow(snapshot, table, node, index);
    const last = steps.at(-1);
    if (last && step.cells.kegiatan[0]?.rowSpan === 0 && last.rows.at(-1) === index - 1) append(last, step);
    else steps.push(step);
  }
  while (steps.length > 0 && !isBegun(steps.at(-1) as Step, drawn)) steps.pop();
  return steps;
}

/** Rows at the end that hold a number and nothing else are places for steps, no steps yet. */
const isBegun = ({ cells, marks, rows }: Step, drawn: ReadonlySet<number>): boolean =>
  marks.length > 0 ||
  rows.some((row) => drawn.has(row)) ||
  KOLOM_TEKS.some((kind) => cells[kind].some(({ lines, rowSpan }) => rowSpan > 0 && textOf(lines) !== ""));

/**
 * A single cell over the whole width, or over all but the number: a heading between steps. A cell over the activity and all
 * performers leaves nobody to do it: a heading, or the line with the sum of the times.
 */
function isTitleRow(row: RowNode, { header: { columns, performers } }: ProcedureTable): boolean {
  if (row.cells.length < 3 && columns.length > 2) return true;
  const activity = columns.find(({ kind }) => kind === "kegiatan");
  const cell = activity && cellAt(row, activity);
  return !!cell && performers.length > 1 && performers.every((one) => shared(spanOf(cell), one) === one.to - one.from);
}

const isEmpty = (snapshot: Snapshot, row: RowNode): boolean =>
  row.cells.every((cell) => cellText(snapshot, cell) === "" && !hasPicture(snapshot, cell));

const hasPicture = (snapshot: Snapshot, cell: CellNode): boolean =>
  cell.paragraphs.some((paragraph) => (snapshot.paragraphs[paragraph]?.pictures ?? 0) > 0);

function readRow(snapshot: Snapshot, table: ProcedureTable, node: TableNode, index: number): Step {
  const row = node.rows[index] as RowNode;
  const column = (kind: Kolom): Span | undefined => table.header.columns.find((found) => found.kind === kind);
  const { number, activity } = numberAndActivity(row, column("nomor"), column("kegiatan"));
  const cell = (span: Span | undefined): StepCell =>
    span ? readCell(snapshot, node, index, cellAt(row, span)) : NOTHING;
  return {
    table,
    rows: [index],
    nomor: readNumber(snapshot, number),
    cells: {
      kegiatan: [readCell(snapshot, node, index, activity)],
      kelengkapan: [cell(column("kelengkapan"))],
      waktu: [cell(column("waktu"))],
      output: [cell(column("output"))],
      keterangan: [cell(column("keterangan"))],
    },
    marks: marksOf(snapshot, table, row),
    names: table.header.written ? [...cell(table.header.written).lines].filter(({ text }) => text !== "") : [],
  };
}

/** "Uraian" may span the numbers too: then the first of its two cells holds the number. */
function numberAndActivity(
  row: RowNode,
  number: Span | undefined,
  activity: Span | undefined,
): { number: CellNode | null; activity: CellNode | null } {
  if (!activity) return { number: null, activity: null };
  if (number) return { number: cellAt(row, number), activity: cellAt(row, activity) };
  const [first, second] = cellsWithin(row, activity);
  return second
    ? { number: first ?? null, activity: second }
    : { number: null, activity: first ?? cellAt(row, activity) };
}

function readNumber(snapshot: Snapshot, cell: CellNode | null): Step["nomor"] {
  if (!cell || cell.rowSpan === 0) return { text: "", list: null, lines: [] };
  const lines = linesOf(snapshot, cell.paragraphs);
  const numbered = lines.find((line) => line.list);
  const list = numbered ? (snapshot.paragraphs[numbered.paragraph]?.list?.id ?? null) : null;
  return { text: textOf(lines), list, lines };
}

/** The cell, or the one above it that is merged over this row. */
function readCell(snapshot: Snapshot, node: TableNode, index: number, cell: CellNode | null): StepCell {
  if (!cell) return NOTHING;
  if (cell.rowSpan > 0) return { lines: linesOf(snapshot, paragraphsIn(snapshot, cell)), rowSpan: cell.rowSpan };
  for (let row = index - 1; row >= 0; row--) {
    const above = cellAt(node.rows[row] as RowNode, spanOf(cell));
    if (above && above.rowSpan > 0) return { lines: linesOf(snapshot, paragraphsIn(snapshot, above)), rowSpan: 0 };
  }
  return NOTHING;
}

function marksOf(snapshot: Snapshot, table: ProcedureTable, row: RowNode): Step["marks"] {
  return table.header.performers.flatMap((performer, index) =>
    row.cells
      .filter((cell) => shared(spanOf(cell), performer) * 2 > cell.columnSpan)
      .map((cell) => linesOf(snapshot, cell.paragraphs))
      .filter((lines) => isMark(textOf(lines)))
      .map((lines) => ({ performer: index, lines })),
  );
}

function append(step: Step, more: Step): void {
  step.rows.push(...more.rows);
  for (const kind of KOLOM_TEKS) step.cells[kind].push(...more.cells[kind]);
  step.marks.push(...more.marks);
  step.names.push(...more.names.filter(({ text }) => !step.names.some((name) => name.text === text)));
}

export const numberFrom = (text: string): number | string => {
  const digits = /^\(?(\d{1,4})[.)]*$/.exec(text.trim())?.[1];
  return digits === undefined ? text : Number(digits);
};

/** A number typed before the activity itself, where the table has no column for it. */
export const typedNumber = (text: string): { nomor: string; kegiatan: string } | null => {
  const { text: kegiatan, marked } = withoutMarker(text);
  const nomor = text.slice(0, text.length - kegiatan.length).trim();
  return marked && /\d/.test(nomor) ? { nomor, kegiatan } : null;
};
