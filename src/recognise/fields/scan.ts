import type { CellNode, Snapshot, TableNode } from "../../ooxml/snapshot";
import { fieldLabel, isKotak, type FieldLabel } from "../labels";
import { hangingOf, linesOf, type Line } from "../line";
import type { ProcedureTable } from "../procedure/tables";
import { clean } from "../text";
import { Cells } from "./cells";
import { cutValue, groupsOf, withoutColon, type Group } from "./groups";
import { isPemda } from "./nama-kantor";
import { parallelValues } from "./sejajar";
import { headOf, type Stranger } from "./strangers";

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
  /** What looks like a label and is none that is known. */
  readonly strangers: readonly Stranger[];
}

/** Finds all labels, wherever they stand: in cells, in nested tables, in running text, in text boxes. */
export function scanFields(snapshot: Snapshot, procedures: readonly ProcedureTable[]): Scan {
  const scanner = new Scanner(snapshot, new Cells(snapshot, procedures));
  scanner.scanBlocks();
  scanner.scanTextBoxes();
  return {
    hits: scanner.hits.sort((a, b) => a.label.paragraph - b.label.paragraph),
    free: scanner.free.sort((a, b) => a.paragraph - b.paragraph),
    strangers: scanner.strangers,
  };
}

class Scanner {
  readonly hits: FieldHit[] = [];
  readonly free: Line[] = [];
  readonly strangers: Stranger[] = [];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly cells: Cells,
  ) {}

  scanBlocks(): void {
    let run: Line[] = [];
    for (const block of this.snapshot.blocks) {
      if (block.kind === "paragraph") run.push(...linesOf(this.snapshot, [block.paragraph]));
      else if (endsInBox(run) && !this.cells.isForm(block.table)) run.push(...this.cells.linesOfTable(block.table));
      else {
        this.#scanRun(run);
        run = [];
        this.#scanTable(block.table);
      }
    }
    this.#scanRun(run);
  }

  /**
   * Text boxes beside the table hold labels of arrows; one with identity labels in it is a form, one with the name of
   * a government the head of it.
   */
  scanTextBoxes(): void {
    for (const { paragraph, texts } of this.snapshot.textBoxes) {
      const lines = texts
        .flatMap((text) => text.split(/[\v\n]/))
        .map((text): Line => ({
          ...{ text: clean(text), paragraph, list: false, placeholder: false },
          ...hangingOf(text),
        }));
      const isHead = lines.some(({ text }) => isPemda(text));
      if (!isHead && groupsOf(lines).every(({ field }) => field === null)) continue;
      const whole = texts.join("\n");
      const shape = this.snapshot.shapes.find((found) => found.paragraph === paragraph && found.text === whole);
      this.#scanRun(lines.map((line) => ({ ...line, shape: shape?.name ?? "" })));
    }
  }

  #scanRun(lines: readonly Line[]): void {
    for (const group of groupsOf(lines)) this.#takeGroup(group);
  }

  #takeGroup({ field, label, lines, yakin }: Group): void {
    if (field === null || label === null) {
      // A colon in a cell of its own says nothing.
      this.free.push(...lines.filter(({ text }) => !/^:+$/.test(text)));
      for (const line of lines) {
        const head = headOf(line.text);
        if (head && head.rest !== "")
          this.strangers.push({ ...head, label: line, lines: [{ ...line, text: head.rest }] });
      }
      return;
    }
    const { value, rest } = cutValue(field, lines);
    this.hits.push({ field, label, lines: value, yakin });
    this.free.push(...rest);
  }

  #scanTable(index: number): void {
    const table = this.snapshot.tables[index] as TableNode;
    table.rows.forEach((row, at) => {
      if (this.cells.isProcedure(row)) return;
      for (const cell of row.cells) this.#scanCell(table, at, cell);
    });
  }

  #scanCell(table: TableNode, row: number, cell: CellNode): void {
    if (cell.rowSpan === 0 || this.cells.isClaimed(cell)) return;
    const { lines, forms } = this.cells.contentOf(cell);
    const groups = groupsOf(lines);
    const labels = groups.filter(({ field }) => field !== null);
    const only = labels.length === 1 ? labels[0] : undefined;
    if (labels.length === 0) this.#meet(table, row, cell);
    if (labels.length > 1 && this.#takeParallel(groups, table, row, cell)) return;
    for (const group of groups) {
      if (group !== only || !group.field || !group.label) this.#takeGroup(group);
      else
        this.hits.push({
          ...group,
          field: group.field,
          label: group.label,
          lines: this.#valueOf(group, table, row, cell),
        });
    }
    for (const form of forms) this.#scanTable(form);
  }

  /** Labels below each other in one cell, their values in the cell beside it in the same lines. */
  #takeParallel(groups: readonly Group[], table: TableNode, row: number, cell: CellNode): boolean {
    if (groups.some(({ field, lines }) => field === null || lines.some(({ text }) => text !== ""))) return false;
    const cells = this.cells.valueOf(table, row, cell);
    const values = parallelValues(
      cells.flatMap((next) => this.cells.contentOf(next).lines),
      groups.length,
    );
    if (!values) return false;
    this.cells.claim(cells);
    groups.forEach((group, index) => this.#takeGroup({ ...group, lines: values[index] ?? [] }));
    return true;
  }

  /** Value of the only label of a cell: the rest of the cell, or what stands in the cells beside it or below. */
  #valueOf({ field, lines: rest }: Group, table: TableNode, row: number, cell: CellNode): Line[] {
    const own = withoutColon(rest);
    if (own.some(({ text, placeholder }) => text !== "" || placeholder)) return own;
    const box = field !== null && isKotak(field);
    const cells = this.cells.valueOf(table, row, cell, { box, goesOn: box || field === "pengesahan" });
    this.cells.claim(cells);
    const lines = withoutColon(cells.flatMap((next) => this.cells.contentOf(next).lines));
    return lines.length > 0 ? lines : own;
  }

  /** A cell with a few words and something beside or below it may be a label that is not known. */
  #meet(table: TableNode, row: number, cell: CellNode): void {
    const filled = this.cells.contentOf(cell).lines.filter(({ text }) => text !== "");
    const [label] = filled;
    const head = filled.length === 1 && label ? headOf(label.text, true) : null;
    if (!label || !head || head.rest !== "") return;
    const value = this.cells.valueOf(table, row, cell).flatMap((next) => this.cells.contentOf(next).lines);
    if (value.some(({ text }) => text !== "")) this.strangers.push({ ...head, label, lines: withoutColon(value) });
  }
}

/** The label of a box stands last, and nothing of its value yet: a table that follows is its list. */
function endsInBox(lines: readonly Line[]): boolean {
  const last = lines.filter(({ text }) => text !== "").at(-1);
  const hit = last && fieldLabel(last.text);
  return !!hit && isKotak(hit.field) && hit.rest === "";
}
