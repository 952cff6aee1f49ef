import { block } from "../document/extent";
import { builtInName, setStyle, styleName, styleOf } from "../document/styles";
import {
  addRows,
  deleteColumns,
  deleteRows,
  deleteTable,
  headerRowCount,
  setHeaderRowCount,
  setValues,
  tableValues,
} from "../document/table-grid";
import { cellsOf, collect, inStory, isTable, paragraphsIn, rowsOf, storyOf } from "../document/walk";
import type { WordDocument } from "../document/word-document";
import { RichApiError } from "../errors";
import { insertingControl, insertingParagraph, insertingTable } from "./insert-members";
import { nestingLevel, parentMembers } from "./parents";
import { handle, handles, type Handle } from "./targets";
import { rangeAt, searching, selecting, textArgument } from "./text-members";
import { callOrNull, field, link, reads, value, wordType, writes } from "./type";

export const tableType = wordType("Table", {
  ...parentMembers<Element>((table) => table, "1.3"),
  Search: searching<Element>("1.3", block),
  Values: field("1.3", tableValues, (table, values, { document }) => setValues(document, rowsOf(table), values)),
  RowCount: value("1.3", (table) => rowsOf(table).length),
  HeaderRowCount: field("1.3", headerRowCount, setHeaderRowCount),
  NestingLevel: value("1.3", (table) => nestingLevel(table) + 1),
  IsUniform: value("1.3", (table) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size <= 1),
  Style: field(
    "1.3",
    (table, { document }) => styleName(document, table, "table"),
    (table, name, { document }) => setStyle(document, table, "table", textArgument(name)),
  ),
  StyleBuiltIn: value("1.3", (table, { document }) => builtInName(styleOf(document, table, "table"))),
  Rows: link("1.3", (table) => handle("TableRowCollection", () => handles("TableRow", rowsOf(table)))),
  Tables: link("1.3", (table) =>
    handle("TableCollection", () =>
      handles(
        "Table",
        collect(table, isTable).filter((one) => inStory(one, isTable) === table),
      ),
    ),
  ),
  ...callOrNull("GetCell", "1.3", "1.3", (table: Element, _host, [row, column]) => {
    const cell = cellsOf(rowsOf(table)[Number(row)] ?? table)[Number(column)];
    return cell ? handle("TableCell", cell) : null;
  }),
  ...callOrNull("GetParagraphAfter", "1.3", "1.3", (table: Element, { document }) => besideTable(document, table, 1)),
  ...callOrNull("GetParagraphBefore", "1.3", "1.3", (table: Element, { document }) => besideTable(document, table, -1)),
  ...callOrNull("GetNext", "1.3", "1.3", (table: Element, { document }) => nextTable(document, table)),
  GetRange: reads("1.3", (table, host, [location]) => handle("Range", rangeAt(block(table), location, host))),
  InsertParagraph: { ...insertingParagraph<Element>(block, ["Before", "After"]), since: "1.3" },
  InsertTable: insertingTable<Element>(block, ["Before", "After"]),
  InsertContentControl: { ...insertingControl<Element>(block), since: "1.3" },
  AddRows: writes("1.3", (table, { document }, [location, count, values]) => {
    const rows = rowsOf(table);
    const [model, where] = location === "Start" ? [rows[0], "Before" as const] : [rows.at(-1), "After" as const];
    if (!model || (location !== "Start" && location !== "End")) throw new RichApiError("InvalidArgument");
    const added = addRows(document, model, where, Number(count), values);
    return handle("TableRowCollection", () => handles("TableRow", added));
  }),
  Clear: writes("1.3", (table, { document }) => {
    for (const paragraph of paragraphsIn(table)) document.splice(paragraph, 0, document.text(paragraph).length, "");
  }),
  Delete: writes("1.3", (table, { document }) => deleteTable(document, table)),
  DeleteRows: writes("1.3", (table, { document }, [index, count]) =>
    deleteRows(document, table, Number(index), Number(count ?? 1)),
  ),
  DeleteColumns: writes("1.3", (table, { document }, [index, count]) =>
    deleteColumns(document, table, Number(index), Number(count ?? 1)),
  ),
  Select: { ...selecting<Element>(block), since: "1.3" },
});

/** The paragraph next to a table, whichever container it stands in. */
function besideTable(document: WordDocument, table: Element, step: 1 | -1): Handle | null {
  const all = document.paragraphs(storyOf(table) ?? document.body);
  const own = paragraphsIn(table);
  const edge = step === 1 ? own.at(-1) : own[0];
  const paragraph = edge && all[all.indexOf(edge) + step];
  return paragraph ? handle("Paragraph", paragraph) : null;
}

function nextTable(document: WordDocument, table: Element): Handle | null {
  const all = collect(storyOf(table) ?? document.body, isTable).filter(
    (one) => nestingLevel(one) === nestingLevel(table),
  );
  const next = all[all.indexOf(table) + 1];
  return next ? handle("Table", next) : null;
}
