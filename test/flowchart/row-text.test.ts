import {
  BorderStyle,
  Document,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { layoutDocument } from "docx/layout";
import { planColumns } from "../../src/flowchart/columns";
import { TABLE } from "../../src/flowchart/layout";
import type { FontName, Layout } from "../../src/flowchart/layout";
import { cellOf, textHeights } from "../../src/flowchart/row-text";
import { teksSel } from "../../src/sop/sel";
import type { Prosedur } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { F4, prosedurOf } from "./flows";

const PIXELS = 0.75;
const wordy = prosedurOf(9, [[0, 2], [1, 3], [2, 4], [3, 5], [4]]);

/** Heights of the rows as docx/layout, which follows Word, lays out the same table without drawings. */
function oracle(prosedur: Prosedur, layout: Layout): number[] {
  const border = { style: BorderStyle.SINGLE, size: TABLE.border * 8, color: "000000" };
  const twips = (points: number): number => Math.round(points * 20);
  const columns = planColumns(prosedur, layout);
  const cell = (text: string, width: number, margins: boolean): TableCell =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      margins: {
        left: margins ? twips(TABLE.cellMarginX) : 0,
        right: margins ? twips(TABLE.cellMarginX) : 0,
        top: twips(margins ? TABLE.cellMarginY : 0),
        bottom: twips(margins ? TABLE.cellMarginY : 0),
      },
      children: [
        new Paragraph({
          spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
          run: { font: layout.font, size: margins ? layout.fontSize * 2 : 2 },
          children: [new TextRun({ text, font: layout.font, size: margins ? layout.fontSize * 2 : 2 })],
        }),
      ],
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(layout.width), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: prosedur.langkah.map(
      (langkah) =>
        new TableRow({
          children: columns.map(({ kind, width }) =>
            kind === "pelaksana" ? cell("", width, false) : cell(teksSel(cellOf(kind, langkah)), width, true),
          ),
        }),
    ),
  });
  const page = {
    size: { width: twips(layout.width + 40), height: 31000 },
    margin: { left: 400, right: 400, top: 400, bottom: 400 },
  };
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page }, children: [table] }] }));
  return pages.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === "table" ? block.rows.map(({ height }) => height * PIXELS) : [])),
  );
}

test.each<[string, Prosedur, FontName, number]>([
  ["the clean SOP", bersih.prosedur as Prosedur, "Arial", 9],
  ["the clean SOP", bersih.prosedur as Prosedur, "Calibri", 11],
  ["narrow columns", wordy, "Arial", 8],
  ["narrow columns", wordy, "Times New Roman", 10],
  ["narrow columns", wordy, "Tahoma", 9],
])("rows of %s are as high as in docx/layout: %s %s pt", (_, prosedur, font, fontSize) => {
  const layout = { ...F4, font, fontSize };
  const expected = oracle(prosedur, layout);
  const heights = textHeights(prosedur.langkah, planColumns(prosedur, layout), layout);
  expect(heights).toHaveLength(expected.length);
  // A row takes one border; the last one shows the table's lower border too.
  heights.forEach((height, row) => {
    const borders = row === heights.length - 1 ? 2 : 1;
    expect(Math.abs(height + borders * TABLE.border - (expected[row] ?? 0))).toBeLessThan(0.6);
  });
});
