import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { linesOf, paragraphsIn, textOf, type Line } from "../line";
import { cellAt, spanOf } from "../procedure/span";
import type { ProcedureTable } from "../procedure/tables";
import { beginsWithLabel } from "./groups";
import { isLoneMarker } from "./items";

/** What stands in a cell: its lines, those of nested lists among them, and nested tables that are forms of their own. */
export interface CellContent {
  readonly lines: readonly Line[];
  readonly forms: readonly number[];
}

interface ValueKind {
  /** The value is that of a box: an empty cell beside its label does not count where there is something below. */
  readonly box?: boolean;
  /** The value may go on in further rows. */
  readonly goesOn?: boolean;
}

/** The cells of a document outside of its procedures, and where the value of a label stands in them. */
export class Cells {
  readonly #claimed = new Set<CellNode>();
  readonly #procedureRows = new Set<RowNode>();
  readonly #contents = new Map<CellNode, CellContent>();

  constructor(
    private readonly snapshot: Snapshot,
    procedures: readonly ProcedureTable[],
  ) {
    for (const { table, header, body } of procedures) {
      // A head that is repeated between the steps holds no labels either.
      const end = Math.max(header.end, (body.at(-1) ?? 0) + 1);
      for (const row of snapshot.tables[table]?.rows.slice(header.start, end) ?? []) this.#procedureRows.add(row);
    }
  }

  /** The cell holds the value of a label. */
  isClaimed(cell: CellNode): boolean {
    return this.#claimed.has(cell);
  }

  claim(cells: readonly CellNode[]): void {
    for (const cell of cells) this.#claimed.add(cell);
  }

  isProcedure(row: RowNode): boolean {
    return this.#procedureRows.has(row);
  }

  /** Lines of a cell; a nested table is a list, one line for each row, unless it holds labels and is a form. */
  contentOf(cell: CellNode): CellContent {
    const known = this.#contents.get(cell);
    if (known) return known;
    const forms = cell.tables.filter((table) => this.isForm(table));
    const rows = cell.tables.filter((table) => !forms.includes(table)).flatMap((table) => this.linesOfTable(table));
    const lines = [...linesOf(this.snapshot, cell.paragraphs), ...rows].sort((a, b) => a.paragraph - b.paragraph);
    this.#contents.set(cell, { lines, forms });
    return { lines, forms };
  }

  /** One line for each row. */
  linesOfTable(table: number): Line[] {
    return (this.snapshot.tables[table]?.rows ?? []).flatMap((row) => {
      const lines = row.cells.flatMap((cell) => linesOf(this.snapshot, paragraphsIn(this.snapshot, cell)));
      const filled = lines.filter(({ text }) => text !== "");
      const last = filled.at(-1) ?? lines.at(-1);
      return last ? [{ ...last, text: filled.map(({ text }) => text).join("\t") }] : [];
    });
  }

  /** A table that holds labels or steps, and is no list. */
  isForm(table: number): boolean {
    const rows = this.snapshot.tables[table]?.rows ?? [];
    const holdsLabel = (cell: CellNode): boolean =>
      beginsWithLabel(linesOf(this.snapshot, cell.paragraphs)) || cell.tables.some((inner) => this.isForm(inner));
    return rows.some((row) => row.cells.some(holdsLabel)) || rows.some((row) => this.isProcedure(row));
  }

  /**
   * The cells that hold the value of a label that stands alone in its cell: those beside it, or those below.
   */
  valueOf(table: TableNode, row: number, cell: CellNode, how: ValueKind = {}): CellNode[] {
    const { box = false, goesOn = box } = how;
    const beside = this.#cellsBeside(table, row, cell, goesOn);
    const below = this.#cellsBelow(table, row, cell, goesOn);
    const empty = beside.every((next) => this.#isBlank(next));
    return beside.length === 0 || (empty && box && below.length > 0) ? below : beside;
  }

  /** Row by row as far down as the label reaches: by its own height, or with nothing below it while the value goes on. */
  #cellsBeside(table: TableNode, row: number, cell: CellNode, goesOn: boolean): CellNode[] {
    const found = this.#besideIn(table.rows[row], cell);
    for (let at = row + 1; found.length > 0 && at < table.rows.length; at++) {
      const line = table.rows[at] as RowNode;
      const own = cellAt(line, spanOf(cell));
      const covered = at < row + cell.rowSpan;
      if (this.isProcedure(line) || !(covered || (goesOn && own?.rowSpan === 1 && this.#isBlank(own)))) break;
      const next = this.#besideIn(line, own);
      if (next.length === 0 || (!covered && next.every((one) => this.#isBlank(one)))) break;
      found.push(...next);
    }
    return found;
  }

  /** The next cell of the row that is no colon; with a number of its own, the one behind it as well. */
  #besideIn(row: RowNode | undefined, cell: CellNode | null): CellNode[] {
    if (!row || !cell) return [];
    const [first, second] = row.cells.filter(
      ({ column, rowSpan }, index) =>
        column > cell.column && rowSpan > 0 && !/^:$/.test(this.#textOf(row.cells[index] as CellNode)),
    );
    if (!first || !this.#canHoldValue(first)) return [];
    return second && isLoneMarker(this.#textOf(first)) && this.#canHoldValue(second) ? [first, second] : [first];
  }

  /** The cell below; items in rows of their own go on until the next label. */
  #cellsBelow(table: TableNode, row: number, cell: CellNode, goesOn: boolean): CellNode[] {
    const found: CellNode[] = [];
    for (let at = row + cell.rowSpan; at < table.rows.length; at++) {
      const next = this.#cellBelow(table.rows[at] as RowNode, cell);
      const isItem = next && this.contentOf(next).lines.filter(({ text }) => text !== "").length < 2;
      if (!next || (found.length > 0 && !(isItem && this.#holdsNoLabel(table.rows[at] as RowNode)))) break;
      found.push(next);
      if (!goesOn || !isItem) break;
    }
    while (found.length > 1 && this.#isBlank(found.at(-1) as CellNode)) found.pop();
    return found;
  }

  #holdsNoLabel(row: RowNode): boolean {
    return row.cells.every((cell) => !beginsWithLabel(this.contentOf(cell).lines));
  }

  #cellBelow(row: RowNode, cell: CellNode): CellNode | null {
    const below = this.isProcedure(row) ? null : cellAt(row, spanOf(cell));
    return below && below.rowSpan > 0 && this.#canHoldValue(below) ? below : null;
  }

  #canHoldValue(cell: CellNode): boolean {
    const { lines, forms } = this.contentOf(cell);
    return !this.#claimed.has(cell) && forms.length === 0 && !beginsWithLabel(lines);
  }

  #textOf(cell: CellNode): string {
    return textOf(this.contentOf(cell).lines);
  }

  #isBlank(cell: CellNode): boolean {
    return this.contentOf(cell).lines.every(({ text, placeholder }) => text === "" && !placeholder);
  }
}
