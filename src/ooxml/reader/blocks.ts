import type { Block, CellNode, RowNode } from "../snapshot";
import { child, children, descend, isElement, isOn, NS, numberOf, twipToPt, wAttribute } from "../xml";
import { chosenBranch } from "./alternate";
import { addControl, addSection, isRevised, type Draft, type Where } from "./draft";
import { readParagraph } from "./paragraph";

interface Found {
  readonly element: Element;
  readonly where: Where;
}

/** Reads the paragraphs and tables of a body or a cell; content controls around them are entered, but transparent. */
export function readBlocks(container: Element, where: Where, draft: Draft): Block[] {
  return unwrapped(container, ["p", "tbl"], where, draft, ({ element, where: inside }): Block => {
    if (element.localName === "tbl") return { kind: "table", table: readTable(element, inside, draft) };
    const paragraph = readParagraph(element, inside, draft);
    const sectPr = inside.cell ? null : descend(element, NS.w, "pPr", "sectPr");
    if (sectPr) addSection(sectPr, draft);
    return { kind: "paragraph", paragraph };
  });
}

/** Visits the elements of these names in order, inside whatever wraps blocks, rows or cells. */
function unwrapped<T>(
  container: Element,
  names: readonly string[],
  where: Where,
  draft: Draft,
  visit: (found: Found) => T,
): T[] {
  return children(container).flatMap((element): T[] => {
    if (isElement(element, NS.mc, "AlternateContent")) {
      const branch = chosenBranch(element);
      return branch ? unwrapped(branch, names, where, draft, visit) : [];
    }
    if (element.namespaceURI !== NS.w) return [];
    if (names.includes(element.localName)) return [visit({ element, where })];
    if (element.localName === "sdt") {
      const inside = { ...where, controls: [...where.controls, addControl(element, draft)] };
      const content = child(element, NS.w, "sdtContent");
      return content ? unwrapped(content, names, inside, draft, visit) : [];
    }
    const wraps = ["customXml", "ins", "moveTo", "smartTag"].includes(element.localName);
    return wraps ? unwrapped(element, names, where, draft, visit) : [];
  });
}

function readTable(element: Element, where: Where, draft: Draft): number {
  const index = draft.tables.length;
  const grid = children(child(element, NS.w, "tblGrid") ?? element)
    .filter((column) => isElement(column, NS.w, "gridCol"))
    .map((column) => twipToPt(numberOf(wAttribute(column, "w"))));
  const rows: RowNode[] = [];
  draft.tables.push({ parent: where.cell, grid, rows });
  const merges = new Map<number, CellDraft>();
  unwrapped(element, ["tr"], where, draft, (found) => {
    rows.push(readRow(found, { table: index, row: rows.length }, merges, draft));
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
  { element, where }: Found,
  at: { table: number; row: number },
  merges: Map<number, CellDraft>,
  draft: Draft,
): RowNode {
  const trPr = child(element, NS.w, "trPr");
  if (isRevised(trPr)) draft.story.revisions = true;
  const cells: CellDraft[] = [];
  let column = numberOf(wAttribute(child(trPr, NS.w, "gridBefore"), "val"));
  unwrapped(element, ["tc"], where, draft, (found) => {
    const tcPr = child(found.element, NS.w, "tcPr");
    const previous = cells.at(-1);
    const joins =
      previous && wAttribute(child(tcPr, NS.w, "hMerge"), "val") !== "restart" && child(tcPr, NS.w, "hMerge");
    const cell = joins ? previous : newCell(column, spanOf(tcPr), merges, tcPr);
    if (!joins) cells.push(cell);
    else cell.columnSpan += spanOf(tcPr);
    column += spanOf(tcPr);
    const inside = { ...found.where, cell: { ...at, cell: cells.length - 1 } };
    for (const block of readBlocks(found.element, inside, draft)) {
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
