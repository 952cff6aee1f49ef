import { child, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { addRows, cellText, deleteColumns, deleteRows, setCellText } from "../document/table-grid";
import { cellsOf, inStory, isRow, isTable, rowsOf } from "../document/walk";
import { oneOf } from "../document/edit";
import { handle, handles } from "./targets";
import { callOrNull, field, link, value, wordType, writes } from "./type";

const rowOf = (cell: Element): Element => inStory(cell, isRow) as Element;
const tableOf = (cell: Element): Element => inStory(cell, isTable) as Element;
const columnOf = (cell: Element): number => cellsOf(rowOf(cell)).indexOf(cell);
const rowIndexOf = (cell: Element): number => rowsOf(tableOf(cell)).indexOf(rowOf(cell));

export const tableCellType = wordType("TableCell", {
  Body: link("1.3", (cell) => handle("Body", cell)),
  CellIndex: value("1.3", columnOf),
  RowIndex: value("1.3", rowIndexOf),
  Value: field("1.3", cellText, (cell, text, { document }) => setCellText(document, cell, text)),
  Width: value("1.3", (cell) => numberOf(wAttribute(child(child(cell, NS.w, "tcPr"), NS.w, "tcW"), "w")) / 20),
  ParentRow: link("1.3", (cell) => handle("TableRow", rowOf(cell))),
  ParentTable: link("1.3", (cell) => handle("Table", tableOf(cell))),
  ...callOrNull("GetNext", "1.3", "1.3", (cell: Element) => {
    const all = rowsOf(tableOf(cell)).flatMap(cellsOf);
    const next = all[all.indexOf(cell) + 1];
    return next ? handle("TableCell", next) : null;
  }),
  DeleteRow: writes("1.3", (cell, { document }) => deleteRows(document, tableOf(cell), rowIndexOf(cell), 1)),
  DeleteColumn: writes("1.3", (cell, { document }) => deleteColumns(document, tableOf(cell), columnOf(cell), 1)),
  InsertRows: writes("1.3", (cell, { document }, [location, count, values]) => {
    const added = addRows(document, rowOf(cell), oneOf(location, "Before", "After"), Number(count), values);
    return handle("TableRowCollection", () => handles("TableRow", added));
  }),
});
