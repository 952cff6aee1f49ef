import { bodyXml, failure, open, texts, word } from "../../../support/desk";
import { paragraph, table } from "../../../support/office-docx";

const GRID =
  paragraph("sebelum") +
  table([
    ["No", "Kegiatan"],
    ["1", "Terima"],
    ["2", "Catat"],
  ]) +
  paragraph("sesudah");
const first = (context: Word.RequestContext) => context.document.body.tables.getFirst();

test("values, counts and links are loaded at once", async () => {
  await open(GRID);
  const loaded = await word((context) => {
    const { tables } = context.document.body;
    tables.load("items/values,items/rowCount,items/headerRowCount,items/nestingLevel,items/isUniform");
    const after = first(context).getParagraphAfter();
    const before = first(context).getParagraphBeforeOrNullObject();
    after.load("text");
    before.load("text");
    return () => [
      tables.items.map((one) => [one.values, one.rowCount, one.headerRowCount, one.nestingLevel, one.isUniform]),
      before.text,
      after.text,
    ];
  });
  expect(loaded).toEqual([
    [
      [
        [
          ["No", "Kegiatan"],
          ["1", "Terima"],
          ["2", "Catat"],
        ],
        3,
        0,
        1,
        true,
      ],
    ],
    "sebelum",
    "sesudah",
  ]);
});

test("values are set, and must fit", async () => {
  await open(GRID);
  await word((context) => {
    first(context).values = [
      ["No", "Kegiatan"],
      ["1", "Terima surat"],
      ["2", ""],
    ];
    return () => {};
  });
  expect(texts()).toEqual(["sebelum", "No", "Kegiatan", "1", "Terima surat", "2", "", "sesudah"]);
  expect(await failure((context) => void (first(context).values = [["x"]]))).toMatchObject({
    code: "InvalidArgument",
    location: "Table.values",
  });
});

test("cells are reached by row and column, and null beyond", async () => {
  await open(GRID);
  const cells = await word((context) => {
    const cell = first(context).getCell(1, 1);
    const beyond = first(context).getCellOrNullObject(9, 0);
    const { parentRow } = cell;
    cell.load("value,rowIndex,cellIndex");
    parentRow.load("rowIndex,isHeader,cellCount,values");
    beyond.load("value");
    cell.value = "Teruskan";
    return () => [cell.toJSON(), parentRow.rowIndex, parentRow.cellCount, beyond.isNullObject];
  });
  expect(cells).toEqual([expect.objectContaining({ value: "Terima", rowIndex: 1, cellIndex: 1 }), 1, 2, true]);
  expect(texts()).toContain("Teruskan");
  expect(await failure((context) => void first(context).getCell(9, 0).load("value"))).toMatchObject({
    code: "ItemNotFound",
    location: "Table.getCell",
  });
});

test("rows come and go; the header mark is not copied", async () => {
  await open(GRID);
  await word((context) => {
    const one = first(context);
    one.headerRowCount = 1;
    one.addRows("Start", 1, [["", "paling atas"]]);
    one.addRows("End", 2, [
      ["3", "a"],
      ["4", "b"],
    ]);
    one.rows.getFirst().insertRows("After", 1, [["", "kedua"]]);
    one.deleteRows(3, 1);
    return () => {};
  });
  expect(texts().filter((text) => text !== "")).toEqual([
    "sebelum",
    "paling atas",
    "kedua",
    "No",
    "Kegiatan",
    "2",
    "Catat",
    "3",
    "a",
    "4",
    "b",
    "sesudah",
  ]);
  expect(bodyXml().match(/w:tblHeader/g)).toHaveLength(1);
});

test("a table that loses all its rows is gone, and leaves a paragraph where one is needed", async () => {
  await open(table([["a"], ["b"]]));
  await word((context) => {
    first(context).deleteRows(0, 2);
    return () => {};
  });
  expect(texts()).toEqual([""]);
});

test("a table is inserted with values, and its neighbours are reached", async () => {
  await open(paragraph("satu"));
  const values = await word((context) => {
    const added = context.document.body.paragraphs.getFirst().insertTable(2, 2, "After", [
      ["a", "b"],
      ["c", "d"],
    ]);
    added.insertParagraph("di bawah", "After");
    added.load("values,style");
    return () => added.values;
  });
  expect(values).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(texts()).toEqual(["satu", "a", "b", "c", "d", "di bawah", ""]);
});

test("tables within tables are nested, and not among the tables of the body", async () => {
  const nested = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph("luar")}${table([["dalam"]])}${paragraph("")}</w:tc></w:tr></w:tbl>`;
  await open(nested + paragraph(""));
  const levels = await word((context) => {
    const { tables } = context.document.body;
    const inner = tables.getFirst().getCell(0, 0).body.tables;
    const outer = inner.getFirst().parentTable;
    tables.load("items/nestingLevel");
    inner.load("items/nestingLevel,items/values");
    outer.load("nestingLevel");
    return () => [
      tables.items.map((one) => one.nestingLevel),
      inner.items.map((one) => [one.nestingLevel, one.values]),
      outer.nestingLevel,
    ];
  });
  expect(levels).toEqual([[1], [[2, [["dalam"]]]], 1]);
});
