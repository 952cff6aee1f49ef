import { child, children, isOn, NS } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import { replaceText } from "./edit";
import { endWithParagraph, paragraphLike } from "./edit-blocks";
import { wholeOf } from "./extent";
import { detach, insertAfter, make, properties, setW } from "./make";
import { textOf } from "./text";
import { cellsOf, isContainer, paragraphsIn, rowsOf } from "./walk";
import type { WordDocument } from "./word-document";

export const cellText = (cell: Element): string => paragraphsIn(cell).map(textOf).join("\n");

export const rowValues = (row: Element): string[] => cellsOf(row).map(cellText);

/** Texts of a table, row by row; a merged cell is empty in the rows that it continues in. */
export const tableValues = (table: Element): string[][] => rowsOf(table).map(rowValues);

/** Sets the text of a cell unless it stands there already. */
export function setCellText(document: WordDocument, cell: Element, text: unknown): void {
  if (typeof text !== "string") throw new RichApiError("InvalidArgument");
  if (cellText(cell) !== text) replaceText(document, wholeOf(cell), text);
}

/** Sets the texts of rows; their number and length must fit. */
export function setValues(document: WordDocument, rows: readonly Element[], values: unknown): void {
  const fits =
    Array.isArray(values) &&
    values.length === rows.length &&
    rows.every((row, index) => Array.isArray(values[index]) && values[index].length === cellsOf(row).length);
  if (!fits) throw new RichApiError("InvalidArgument");
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of cellsOf(row).entries())
      setCellText(document, cell, (values as unknown[][])[index]?.[column]);
  }
}

/** Adds rows that look like another, before or after it. */
export function addRows(
  document: WordDocument,
  model: Element,
  where: "Before" | "After",
  count: number,
  values?: unknown,
): Element[] {
  if (!Number.isInteger(count) || count < 1) throw new RichApiError("InvalidArgument");
  const rows = Array.from({ length: count }, () => emptyLike(model));
  if (where === "After") insertAfter(model, ...rows);
  else for (const row of rows) model.parentNode?.insertBefore(row, model);
  document.added(rows);
  if (values !== undefined && values !== null) setValues(document, rows, values);
  return rows;
}

/** A new table of that size with single borders. */
export function newTable(owner: Element, rowCount: unknown, columnCount: unknown): Element {
  const [rows, columns] = [sizeOf(rowCount), sizeOf(columnCount)];
  const table = make(owner, "tbl");
  const format = properties(table);
  const width = make(table, "tblW");
  setW(width, "w", "0");
  setW(width, "type", "auto");
  format.appendChild(width);
  format.appendChild(borders(table));
  const grid = make(table, "tblGrid");
  for (let column = 0; column < columns; column++) grid.appendChild(make(table, "gridCol"));
  table.appendChild(grid);
  for (let row = 0; row < rows; row++) table.appendChild(emptyRow(table, columns));
  return table;
}

/** Deletes a table; its container keeps a paragraph. */
export function deleteTable(document: WordDocument, table: Element): void {
  const container = table.parentNode as Element;
  document.remove(table);
  if (isContainer(container)) endWithParagraph(container);
}

/** Deletes rows; the table goes with its last row. */
export function deleteRows(document: WordDocument, table: Element, index: number, count: number): void {
  const rows = rowsOf(table);
  const doomed = rows.slice(index, index + count);
  if (index < 0 || count < 1 || doomed.length < count) throw new RichApiError("InvalidArgument");
  if (doomed.length === rows.length) return deleteTable(document, table);
  for (const row of doomed) document.remove(row);
}

/** Deletes the cells of columns; the table goes with its last column. */
export function deleteColumns(document: WordDocument, table: Element, index: number, count: number): void {
  const rows = rowsOf(table);
  const width = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (index < 0 || count < 1 || index + count > width) throw new RichApiError("InvalidArgument");
  if (count === width) return deleteTable(document, table);
  for (const row of rows)
    cellsOf(row)
      .slice(index, index + count)
      .forEach(detach);
  const grid = child(table, NS.w, "tblGrid");
  if (grid)
    children(grid)
      .slice(index, index + count)
      .forEach(detach);
}

/** How many rows at the top are repeated on each page. */
export const headerRowCount = (table: Element): number => {
  const rows = rowsOf(table);
  const body = rows.findIndex((row) => !isHeader(row));
  return body < 0 ? rows.length : body;
};

export function setHeaderRowCount(table: Element, count: unknown): void {
  for (const [index, row] of rowsOf(table).entries()) {
    const mark = child(child(row, NS.w, "trPr"), NS.w, "tblHeader");
    if (mark) detach(mark);
    if (index < Number(count)) rowProperties(row).appendChild(make(row, "tblHeader"));
  }
}

export const isHeader = (row: Element): boolean => isOn(child(child(row, NS.w, "trPr"), NS.w, "tblHeader"));

function rowProperties(row: Element): Element {
  const existing = child(row, NS.w, "trPr");
  if (existing) return existing;
  const made = make(row, "trPr");
  const exceptions = child(row, NS.w, "tblPrEx");
  row.insertBefore(made, exceptions ? exceptions.nextSibling : row.firstChild);
  return made;
}

function emptyLike(model: Element): Element {
  const row = model.cloneNode(true) as Element;
  for (const cell of cellsOf(row)) {
    const [first] = paragraphsIn(cell);
    for (const block of children(cell)) if (block.localName !== "tcPr") detach(block);
    cell.appendChild(first ? paragraphLike(first, "") : make(cell, "p"));
  }
  const header = child(child(row, NS.w, "trPr"), NS.w, "tblHeader");
  if (header) detach(header);
  return row;
}

function emptyRow(table: Element, columns: number): Element {
  const row = make(table, "tr");
  for (let column = 0; column < columns; column++) {
    const cell = make(table, "tc");
    cell.appendChild(make(table, "p"));
    row.appendChild(cell);
  }
  return row;
}

function borders(table: Element): Element {
  const all = make(table, "tblBorders");
  for (const side of ["top", "left", "bottom", "right", "insideH", "insideV"]) {
    const border = make(table, side);
    for (const [name, value] of Object.entries({ val: "single", sz: "4", space: "0", color: "auto" }))
      setW(border, name, value);
    all.appendChild(border);
  }
  return all;
}

function sizeOf(count: unknown): number {
  if (Number.isInteger(count) && (count as number) > 0) return count as number;
  throw new RichApiError("InvalidArgument");
}
