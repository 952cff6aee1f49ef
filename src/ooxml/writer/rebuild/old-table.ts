import { child, children, childrenNamed, descend, isElement, NS, numberOf, wAttribute } from "../../xml";

/** A cell of the user's table and the grid columns that it covers. */
export interface OldCell {
  /** The cell, or the content control around it. */
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

export interface OldRow {
  readonly properties: Element | null;
  readonly cells: readonly OldCell[];
}

export interface OldTable {
  readonly properties: Element | null;
  /** Column widths in twentieths of a point. */
  readonly grid: readonly number[];
  readonly rows: readonly OldRow[];
}

const WRAPPERS = ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"];

/** Takes a `w:tbl` apart; wrappers around rows are entered as the reader does, so that rows count alike. */
export function oldTable(table: Element): OldTable {
  return {
    properties: child(table, NS.w, "tblPr"),
    grid: childrenNamed(child(table, NS.w, "tblGrid") ?? table, NS.w, "gridCol").map((column) =>
      numberOf(wAttribute(column, "w")),
    ),
    rows: rowsIn(table).map(oldRow),
  };
}

function rowsIn(element: Element): Element[] {
  return children(element).flatMap((inside) => {
    if (isElement(inside, NS.w, "tr")) return [inside];
    return WRAPPERS.includes(inside.localName) ? rowsIn(inside) : [];
  });
}

function oldRow(row: Element): OldRow {
  const properties = child(row, NS.w, "trPr");
  let start = numberOf(wAttribute(child(properties, NS.w, "gridBefore"), "val"));
  const cells: OldCell[] = [];
  for (const element of children(row)) {
    const cell = cellIn(element);
    if (!cell) continue;
    const end = start + Math.max(1, numberOf(wAttribute(descend(cell, NS.w, "tcPr", "gridSpan"), "val"), 1));
    cells.push({ element, start, end });
    start = end;
  }
  return { properties, cells };
}

/** The `w:tc` that an element is or wraps. */
export function cellIn(element: Element): Element | null {
  if (isElement(element, NS.w, "tc")) return element;
  if (!WRAPPERS.includes(element.localName)) return null;
  return children(element).map(cellIn).find(Boolean) ?? null;
}
