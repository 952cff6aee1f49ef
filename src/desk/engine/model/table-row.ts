import { blocksAround, ends, wholeOf } from "../document/extent";
import { addRows, deleteRows, isHeader, rowValues, setValues } from "../document/table-grid";
import { cellsOf, inStory, isTable, rowsOf } from "../document/walk";
import { oneOf } from "../document/edit";
import { handle, handles } from "./targets";
import { selecting } from "./text-members";
import { callOrNull, field, link, value, wordType, writes } from "./type";

const tableOf = (row: Element): Element => inStory(row, isTable) as Element;
const indexOf = (row: Element): number => rowsOf(tableOf(row)).indexOf(row);

export const tableRowType = wordType("TableRow", {
  CellCount: value("1.3", (row) => cellsOf(row).length),
  IsHeader: value("1.3", isHeader),
  RowIndex: value("1.3", indexOf),
  Values: field(
    "1.3",
    (row) => [rowValues(row)],
    (row, values, { document }) => setValues(document, [row], values),
  ),
  Cells: link("1.3", (row) => handle("TableCellCollection", () => handles("TableCell", cellsOf(row)))),
  ParentTable: link("1.3", (row) => handle("Table", tableOf(row))),
  ...callOrNull("GetNext", "1.3", "1.3", (row: Element) => {
    const next = rowsOf(tableOf(row))[indexOf(row) + 1];
    return next ? handle("TableRow", next) : null;
  }),
  InsertRows: writes("1.3", (row, { document }, [location, count, values]) => {
    const added = addRows(document, row, oneOf(location, "Before", "After"), Number(count), values);
    return handle("TableRowCollection", () => handles("TableRow", added));
  }),
  Clear: writes("1.3", (row, { document }) => setValues(document, [row], [cellsOf(row).map(() => "")])),
  Delete: writes("1.3", (row, { document }) => deleteRows(document, tableOf(row), indexOf(row), 1)),
  Select: {
    ...selecting<Element>((row) => {
      const cells = cellsOf(row);
      const [first, last] = [wholeOf(cells[0] as Element), wholeOf(cells.at(-1) as Element)];
      return cells.length === 1 ? first : blocksAround(ends(first).start, ends(last).end);
    }),
    since: "1.3",
  },
});
