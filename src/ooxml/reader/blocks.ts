import type { Block, CellNode, RowNode } from "../snapshot";
import { child, children, descend, isElement, isOn, NS, numberOf, twipToPt, wAttribute } from "../xml";
import { chosenBranch } from "./alternate";
import { addControl, addSection, isRevised, type Draft, type Where } from "./draft";
import { readParagraph } from "./paragraph";

/** Reads the paragraphs and tables of a body or a cell; content controls around them are entered, but transparent. */
export function readBlocks(container: Element, where: Where, draft: Draft): Block[] {
  const blocks: Block[] = [];
  unwrap(container, BLOCKS, where, draft, (element, inside) => {
    if (element.localName === "tbl") {
      blocks.push({ kind: "table", table: readTable(element, inside, draft) });
      return;
    }
    const paragraph = readParagraph(element, inside, draft);
    const sectPr = inside.cell ? null : descend(element, NS.w, "pPr", "sectPr");
    if (sectPr) addSection(sectPr, draft);
    blocks.push({ kind: "paragraph", paragraph });
  });
  return blocks;
}

const BLOCKS: ReadonlySet<string> = new Set(["p", "tbl"]);
const ROWS: ReadonlySet<string> = new Set(["tr"]);
const CELLS: ReadonlySet<string> = new Set(["tc"]);
/** What may stand around blocks, rows or cells without a meaning of its own. */
const WRAPS: ReadonlySet<string> = new Set(["customXml", "ins", "moveTo", "smartTag"]);

/** Visits the elements of these names in order, inside whatever wraps blocks, rows or cells. */
function unwrap(
  container: Element,
  names: ReadonlySet<string>,
  where: Where,
  draft: Draft,
  visit: (element: Element, where: Where) => void,
): void {
  for (const element of children(container)) {
    if (isElement(element, NS.mc, "AlternateContent")) {
      const branch = chosenBranch(element);
      if (branch) unwrap(branch, names, where, draft, visit);
    } else if (element.namespaceURI !== NS.w) continue;
    else if (names.has(element.localName)) visit(element, where);
    else if (element.localName === "sdt") {
      const inside = { ...where, controls: [...where.controls, addControl(element, draft)] };
      const content = child(element, NS.w, "sdtContent");
      if (content) unwrap(content, names, inside, draft, visit);
    } else if (WRAPS.has(element.localName)) unwrap(element, names, where, draft, visit);
  }
}

function readTable(element: Element, where: Where, draft: Draft): number {
  const index = draft.tables.length;
  const grid = children(child(element, NS.w, "tblGrid") ?? element)
    .filter((column) => isElement(column, NS.w, "gridCol"))
    .map((column) => twipToPt(numberOf(wAttribute(column, "w"))));
  const rows: RowNode[] = [];
  draft.tables.push({ parent: where.cell, grid, rows });
  const merges = new Map<number, CellDraft>();
  unwrap(element, ROWS, where, draft, (row, inside) => {
    rows.push(readRow(row, inside, { table: index, row: rows.length }, merges, draft));
  });
  return index;
}

interface CellDraft extends CellNode {
  columnSpan: number;
  rowSpan: number;
  readonly paragraphs: number[];
  readonly tables: number[];
}

function readRow(
  element: Element,
  where: Where,
  at: { table: number; row: number },
  merges: Map<number, CellDraft>,
  draft: Draft,
): RowNode {
  const trPr = child(element, NS.w, "trPr");
  if (isRevised(trPr)) draft.story.revisions = true;
  const cells: CellDraft[] = [];
  let column = numberOf(wAttribute(child(trPr, NS.w, "gridBefore"), "val"));
  unwrap(element, CELLS, where, draft, (tc, { controls }) => {
    const tcPr = child(tc, NS.w, "tcPr");
    const span = spanOf(tcPr);
    const hMerge = child(tcPr, NS.w, "hMerge");
    const previous = cells.at(-1);
    const joins = previous && hMerge && wAttribute(hMerge, "val") !== "restart";
    const cell = joins ? previous : newCell(column, span, merges, tcPr);
    if (!joins) cells.push(cell);
    else cell.columnSpan += span;
    column += span;
    const inside = { controls, cell: { table: at.table, row: at.row, cell: cells.length - 1 } };
    for (const block of readBlocks(tc, inside, draft)) {
      if (block.kind === "paragraph") cell.paragraphs.push(block.paragraph);
      else cell.tables.push(block.table);
    }
  });
  return {
    header: isOn(child(trPr, NS.w, "tblHeader")),
    height: twipToPt(numberOf(wAttribute(child(trPr, NS.w, "trHeight"), "val"))),
    deleted: child(trPr, NS.w, "del") !== null,
    cells,
  };
}

const spanOf = (tcPr: Element | null): number =>
  Math.max(1, numberOf(wAttribute(child(tcPr, NS.w, "gridSpan"), "val"), 1));

/** A cell; one that continues a vertical merge lengthens the cell that began it (ECMA-376 17.4.84). */
function newCell(column: number, columnSpan: number, merges: Map<number, CellDraft>, tcPr: Element | null): CellDraft {
  const vMerge = child(tcPr, NS.w, "vMerge");
  const owner = vMerge && wAttribute(vMerge, "val") !== "restart" ? merges.get(column) : undefined;
  const align = wAttribute(child(tcPr, NS.w, "vAlign"), "val");
  const aligned = align === "center" || align === "bottom" ? ({ align } as const) : {};
  const cell: CellDraft = { column, columnSpan, rowSpan: owner ? 0 : 1, paragraphs: [], tables: [], ...aligned };
  if (owner) owner.rowSpan += 1;
  else if (vMerge) merges.set(column, cell);
  else merges.delete(column);
  return cell;
}
