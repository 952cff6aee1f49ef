import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { fieldLabel, isKotak, type FieldLabel } from "../labels";
import { linesOf, paragraphsIn, textOf, type Line } from "../line";
import { cellAt, spanOf } from "../procedure/span";
import type { ProcedureTable } from "../procedure/tables";
import { clean } from "../text";
import { cutValue, groupsOf, withoutColon, type Group } from "./groups";

/** A label of identity or boxes that was found, with the lines of its value. */
export interface FieldHit {
  readonly field: FieldLabel;
  readonly label: Line;
  readonly lines: readonly Line[];
}

export interface Scan {
  /** In the order of the document. */
  readonly hits: readonly FieldHit[];
  /** Lines that belong to no label, outside the procedure tables. */
  readonly free: readonly Line[];
}

/** Finds all labels, wherever they stand: in cells, in nested tables, in running text, in text boxes. */
export function scanFields(snapshot: Snapshot, procedures: readonly ProcedureTable[]): Scan {
  const scanner = new Scanner(snapshot, procedures);
  scanner.scanBlocks();
  scanner.scanTextBoxes();
  return {
    hits: scanner.hits.sort((a, b) => a.label.paragraph - b.label.paragraph),
    free: scanner.free.sort((a, b) => a.paragraph - b.paragraph),
  };
}

class Scanner {
  readonly hits: FieldHit[] = [];
  readonly free: Line[] = [];
  readonly #claimed = new Set<CellNode>();
  readonly #procedureRows = new Set<RowNode>();

  constructor(
    private readonly snapshot: Snapshot,
    procedures: readonly ProcedureTable[],
  ) {
    for (const { table, header, body } of procedures) {
      const rows = snapshot.tables[table]?.rows ?? [];
      [...rows.slice(header.start, header.end), ...body.map((row) => rows[row])].forEach((row) => {
        if (row) this.#procedureRows.add(row);
      });
    }
  }

  scanBlocks(): void {
    let run: number[] = [];
    for (const block of this.snapshot.blocks) {
      if (block.kind === "paragraph") {
        run.push(block.paragraph);
        continue;
      }
      this.#scanRun(linesOf(this.snapshot, run));
      run = [];
      this.#scanTable(block.table);
    }
    this.#scanRun(linesOf(this.snapshot, run));
  }

  /** Text boxes beside the table hold labels of arrows; one with identity labels in it is a form. */
  scanTextBoxes(): void {
    for (const { paragraph, texts } of this.snapshot.textBoxes) {
      const shape = this.snapshot.shapes.find(
        (found) => found.paragraph === paragraph && found.text === texts.join("\n"),
      );
      const lines = texts
        .flatMap((text) => text.split(/[\v\n]/))
        .map((text): Line => ({
          text: clean(text),
          paragraph,
          list: false,
          placeholder: false,
          shape: shape?.name ?? "",
        }));
      if (lines.some(({ text }) => fieldLabel(text) !== null)) this.#scanRun(lines);
    }
  }

  #scanRun(lines: readonly Line[]): void {
    for (const group of groupsOf(lines)) this.#takeGroup(group);
  }

  #takeGroup({ field, label, lines }: Group): void {
    if (field === null || label === null) {
      this.free.push(...lines);
      return;
    }
    const { value, rest } = cutValue(field, lines);
    this.hits.push({ field, label, lines: value });
    this.free.push(...rest);
  }

  #scanTable(index: number): void {
    const table = this.snapshot.tables[index] as TableNode;
    table.rows.forEach((row, at) => {
      if (this.#procedureRows.has(row)) return;
      for (const cell of row.cells) this.#scanCell(table, at, cell);
    });
  }

  #scanCell(table: TableNode, row: number, cell: CellNode): void {
    if (cell.rowSpan === 0 || this.#claimed.has(cell)) return;
    const { lines, forms } = this.#contentOf(cell);
    const groups = groupsOf(lines);
    const labels = groups.filter(({ field }) => field !== null);
    const only = labels.length === 1 ? labels[0] : undefined;
    for (const group of groups) {
      if (group !== only || !group.field || !group.label) this.#takeGroup(group);
      else this.hits.push({ field: group.field, label: group.label, lines: this.#valueOf(group, table, row, cell) });
    }
    for (const form of forms) this.#scanTable(form);
  }

  /** Value of the only label of a cell: the rest of the cell, or the cell beside it, or the one below. */
  #valueOf(group: Group, table: TableNode, row: number, cell: CellNode): Line[] {
    const own = withoutColon(group.lines);
    if (own.some(({ text, placeholder }) => text !== "" || placeholder)) return own;
    const beside = this.#cellBeside(table, row, cell);
    const below = this.#cellBelow(table, row, cell);
    const empty = beside !== null && textOf(this.#contentOf(beside).lines) === "" && !this.#hasPlaceholder(beside);
    const chosen = beside && !(empty && group.field && isKotak(group.field) && below) ? beside : (below ?? beside);
    if (!chosen) return own;
    this.#claimed.add(chosen);
    const lines = withoutColon(this.#contentOf(chosen).lines);
    return lines.length > 0 ? lines : own;
  }

  #cellBeside(table: TableNode, row: number, cell: CellNode): CellNode | null {
    const cells = table.rows[row]?.cells ?? [];
    const right = cells
      .slice(cells.indexOf(cell) + 1)
      .find((next) => !/^:$/.test(textOf(this.#contentOf(next).lines)) && next.rowSpan > 0);
    return right && this.#canHoldValue(right) ? right : null;
  }

  #cellBelow(table: TableNode, row: number, cell: CellNode): CellNode | null {
    const next = table.rows[row + cell.rowSpan];
    const below = next && !this.#procedureRows.has(next) ? cellAt(next, spanOf(cell)) : null;
    return below && below.rowSpan > 0 && this.#canHoldValue(below) ? below : null;
  }

  #canHoldValue(cell: CellNode): boolean {
    const { lines, forms } = this.#contentOf(cell);
    const first = lines.find(({ text }) => text !== "");
    return !this.#claimed.has(cell) && forms.length === 0 && (first === undefined || fieldLabel(first.text) === null);
  }

  #hasPlaceholder(cell: CellNode): boolean {
    return this.#contentOf(cell).lines.some(({ placeholder }) => placeholder);
  }

  /** Lines of a cell; a nested table is a list, one line for each row, unless it holds labels and is a form. */
  #contentOf(cell: CellNode): { lines: Line[]; forms: number[] } {
    const forms = cell.tables.filter((table) => this.#isForm(table));
    const lists = cell.tables.filter((table) => !forms.includes(table));
    const rows = lists.flatMap((table) =>
      (this.snapshot.tables[table]?.rows ?? []).flatMap((row) => this.#lineOfRow(row)),
    );
    const lines = [...linesOf(this.snapshot, cell.paragraphs), ...rows].sort((a, b) => a.paragraph - b.paragraph);
    return { lines, forms };
  }

  #lineOfRow(row: RowNode): Line[] {
    const lines = row.cells.flatMap((cell) => linesOf(this.snapshot, paragraphsIn(this.snapshot, cell)));
    const filled = lines.filter(({ text }) => text !== "");
    const last = filled.at(-1) ?? lines.at(-1);
    return last ? [{ ...last, text: filled.map(({ text }) => text).join("\t") }] : [];
  }

  #isForm(table: number): boolean {
    const rows = this.snapshot.tables[table]?.rows ?? [];
    return (
      rows.some((row) =>
        row.cells.some((cell) => {
          const first = linesOf(this.snapshot, cell.paragraphs).find(({ text }) => text !== "");
          return (
            (first !== undefined && fieldLabel(first.text) !== null) || cell.tables.some((inner) => this.#isForm(inner))
          );
        }),
      ) || rows.some((row) => this.#procedureRows.has(row))
    );
  }
}
