import type { CellNode, RowNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { fieldLabel, isKotak, type FieldLabel } from "../labels";
import { linesOf, paragraphsIn, textOf, type Line } from "../line";
import { cellAt, spanOf } from "../procedure/span";
import type { ProcedureTable } from "../procedure/tables";
import { clean } from "../text";
import { beginsWithLabel, cutValue, groupsOf, withoutColon, type Group } from "./groups";
import { isLoneMarker } from "./items";

/** A label of identity or boxes that was found, with the lines of its value. */
export interface FieldHit {
  readonly field: FieldLabel;
  readonly label: Line;
  readonly lines: readonly Line[];
  /** How sure it is that the label is one, 0 to 1. */
  readonly yakin: number;
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
    let run: Line[] = [];
    for (const block of this.snapshot.blocks) {
      if (block.kind === "paragraph") run.push(...linesOf(this.snapshot, [block.paragraph]));
      else if (endsInBox(run) && !this.#isForm(block.table)) run.push(...this.#linesOfTable(block.table));
      else {
        this.#scanRun(run);
        run = [];
        this.#scanTable(block.table);
      }
    }
    this.#scanRun(run);
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
      if (groupsOf(lines).some(({ field }) => field !== null)) this.#scanRun(lines);
    }
  }

  #scanRun(lines: readonly Line[]): void {
    for (const group of groupsOf(lines)) this.#takeGroup(group);
  }

  #takeGroup({ field, label, lines, yakin }: Group): void {
    if (field === null || label === null) {
      // A colon in a cell of its own says nothing.
      this.free.push(...lines.filter(({ text }) => !/^:+$/.test(text)));
      return;
    }
    const { value, rest } = cutValue(field, lines);
    this.hits.push({ field, label, lines: value, yakin });
    this.free.push(...rest);
  }

  #linesOfTable(table: number): Line[] {
    return (this.snapshot.tables[table]?.rows ?? []).flatMap((row) => this.#lineOfRow(row));
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
      else {
        const lines = this.#valueOf(group, table, row, cell);
        this.hits.push({ field: group.field, label: group.label, lines, yakin: group.yakin });
      }
    }
    for (const form of forms) this.#scanTable(form);
  }

  /** Value of the only label of a cell: the rest of the cell, or the cells beside it, or those below. */
  #valueOf(group: Group, table: TableNode, row: number, cell: CellNode): Line[] {
    const own = withoutColon(group.lines);
    if (own.some(({ text, placeholder }) => text !== "" || placeholder)) return own;
    const goesOn = group.field === "pengesahan" || (group.field !== null && isKotak(group.field));
    const beside = this.#cellsBeside(table, row, cell, goesOn);
    const below = this.#cellsBelow(table, row, cell, goesOn);
    const empty = beside.every((next) => this.#textOf(next) === "" && !this.#hasPlaceholder(next));
    const chosen = empty && group.field && isKotak(group.field) && below.length > 0 ? below : beside;
    const cells = chosen.length > 0 ? chosen : below;
    for (const claimed of cells) this.#claimed.add(claimed);
    const lines = withoutColon(cells.flatMap((next) => this.#contentOf(next).lines));
    return lines.length > 0 ? lines : own;
  }

  /** Row by row as far down as the label reaches: by its own height, or with nothing below it while the value goes on. */
  #cellsBeside(table: TableNode, row: number, cell: CellNode, goesOn: boolean): CellNode[] {
    const found = this.#besideIn(table.rows[row], cell);
    for (let at = row + 1; found.length > 0 && at < table.rows.length; at++) {
      const own = cellAt(table.rows[at] as RowNode, spanOf(cell));
      const reaches = at < row + cell.rowSpan || (goesOn && own?.rowSpan === 1 && this.#textOf(own) === "");
      const next =
        reaches && !this.#procedureRows.has(table.rows[at] as RowNode) ? this.#besideIn(table.rows[at], own) : [];
      if (next.length === 0 || (at >= row + cell.rowSpan && next.every((one) => this.#textOf(one) === ""))) break;
      found.push(...next);
    }
    return found;
  }

  /** The next cell of the row that is no colon; with a number of its own, the one behind it as well. */
  #besideIn(row: RowNode | undefined, cell: CellNode | null): CellNode[] {
    if (!row || !cell) return [];
    const right = row.cells.filter(
      (next) => next.column > cell.column && next.rowSpan > 0 && !/^:$/.test(this.#textOf(next)),
    );
    const held = right.slice(0, 2).filter((next) => this.#canHoldValue(next));
    return held[0] === right[0] && held[0] && isLoneMarker(this.#textOf(held[0]))
      ? held
      : held.slice(0, 1).filter((one) => one === right[0]);
  }

  /** The cell below; items in rows of their own go on until the next label. */
  #cellsBelow(table: TableNode, row: number, cell: CellNode, goesOn: boolean): CellNode[] {
    const found: CellNode[] = [];
    for (let at = row + cell.rowSpan; at < table.rows.length; at++) {
      const next = this.#cellBelow(table.rows[at] as RowNode, cell);
      const isItem = next && this.#contentOf(next).lines.filter(({ text }) => text !== "").length < 2;
      if (!next || (found.length > 0 && !isItem)) break;
      found.push(next);
      if (!goesOn || !isItem) break;
    }
    while (found.length > 1 && this.#textOf(found.at(-1) as CellNode) === "") found.pop();
    return found;
  }

  #cellBelow(row: RowNode, cell: CellNode): CellNode | null {
    const below = this.#procedureRows.has(row) ? null : cellAt(row, spanOf(cell));
    return below && below.rowSpan > 0 && this.#canHoldValue(below) ? below : null;
  }

  #canHoldValue(cell: CellNode): boolean {
    const { lines, forms } = this.#contentOf(cell);
    return !this.#claimed.has(cell) && forms.length === 0 && !beginsWithLabel(lines);
  }

  #textOf(cell: CellNode): string {
    return textOf(this.#contentOf(cell).lines);
  }

  #hasPlaceholder(cell: CellNode): boolean {
    return this.#contentOf(cell).lines.some(({ placeholder }) => placeholder);
  }

  /** Lines of a cell; a nested table is a list, one line for each row, unless it holds labels and is a form. */
  #contentOf(cell: CellNode): { lines: Line[]; forms: number[] } {
    const forms = cell.tables.filter((table) => this.#isForm(table));
    const lists = cell.tables.filter((table) => !forms.includes(table));
    const rows = lists.flatMap((table) => this.#linesOfTable(table));
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
          const lines = linesOf(this.snapshot, cell.paragraphs);
          return beginsWithLabel(lines) || cell.tables.some((inner) => this.#isForm(inner));
        }),
      ) || rows.some((row) => this.#procedureRows.has(row))
    );
  }
}

/** The label of a box stands last, and nothing of its value yet: a table that follows is its list. */
function endsInBox(lines: readonly Line[]): boolean {
  const last = lines.filter(({ text }) => text !== "").at(-1);
  const hit = last && fieldLabel(last.text);
  return !!hit && isKotak(hit.field) && hit.rest === "";
}
