import { failure, open, texts, word, bodyXml } from "../../../support/desk";
import { flatOpc, paragraph, table } from "../../../support/office-docx";

const THREE = paragraph("Satu") + paragraph("Dua") + paragraph("Tiga");
const second = (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().getNext();

test.each([
  ["Start", "xDua"],
  ["End", "Duax"],
  ["Replace", "x"],
] as const)("insertText at %s", async (location, expected) => {
  await open(THREE);
  const inserted = await word((context) => {
    const range = second(context).insertText("x", location);
    range.load("text");
    return () => range.text;
  });
  expect(inserted).toBe("x");
  expect(texts()).toEqual(["Satu", expected, "Tiga"]);
});

test("text with line ends makes paragraphs; tabs become elements", async () => {
  await open(THREE);
  await word((context) => {
    second(context).insertText("a\tb\nc", "Replace");
    return () => {};
  });
  expect(texts()).toEqual(["Satu", "a\tb", "c", "Tiga"]);
  expect(bodyXml()).toContain("<w:tab/>");
});

test.each([
  ["Before", ["Satu", "baru", "Dua", "Tiga"]],
  ["After", ["Satu", "Dua", "baru", "Tiga"]],
] as const)("insertParagraph %s takes over the style", async (location, expected) => {
  await open(paragraph("Satu") + paragraph("Dua", '<w:pStyle w:val="Judul1"/>') + paragraph("Tiga"));
  const style = await word((context) => {
    const added = second(context).insertParagraph("baru", location);
    added.load("style");
    return () => added.style;
  });
  expect(style).toBe("Heading 1");
  expect(texts()).toEqual(expected);
});

test.each([
  ["Start", "xyDua"],
  ["End", "Duaxy"],
  ["Replace", "xy"],
] as const)("insertOoxml of one paragraph at %s flows into the text", async (location, expected) => {
  await open(THREE);
  const ooxml = flatOpc("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>");
  await word((context) => {
    second(context).getRange("Content").insertOoxml(ooxml, location);
    return () => {};
  });
  expect(texts()).toEqual(["Satu", expected, "Tiga"]);
  expect(bodyXml()).toContain("<w:b/>");
});

test.each([
  ["Start", ["Satu", "xDua", "Tiga"]],
  ["End", ["Satu", "Duax", "Tiga"]],
  ["Replace", ["Satu", "x", "Tiga"]],
] as const)("insertOoxml into a paragraph at %s", async (location, expected) => {
  await open(THREE);
  await word((context) => {
    second(context).insertOoxml(flatOpc(paragraph("x", '<w:jc w:val="center"/>')), location);
    return () => {};
  });
  expect(texts()).toEqual(expected);
  expect(bodyXml().includes("w:jc")).toBe(location === "Replace");
});

test("delete takes the paragraph, but the last one of a cell only its text", async () => {
  await open(THREE + table([["sel"]]) + paragraph(""));
  await word((context) => {
    second(context).delete();
    context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst().delete();
    return () => {};
  });
  expect(texts()).toEqual(["Satu", "Tiga", "", ""]);
});

test("neighbours, nesting and parents are told", async () => {
  await open(paragraph("Satu") + table([["a", "b"]]) + paragraph("Dua"));
  const told = await word((context) => {
    const first = context.document.body.paragraphs.getFirst();
    const inside = first.getNext();
    const before = first.getPreviousOrNullObject();
    const noTable = first.parentTableOrNullObject;
    const { parentTableCell: cell, parentBody: body } = inside;
    inside.load("tableNestingLevel,text,isLastParagraph,isListItem");
    cell.load("cellIndex,rowIndex,value");
    body.load("type");
    before.load("text");
    noTable.load("rowCount");
    return () => [inside.toJSON(), cell.value, body.type, before.isNullObject, noTable.isNullObject];
  });
  expect(told).toEqual([
    expect.objectContaining({ text: "a", tableNestingLevel: 1, isLastParagraph: false, isListItem: false }),
    "a",
    "TableCell",
    true,
    true,
  ]);
});

test("a style is set by its name in any language, and must exist", async () => {
  await open(THREE);
  await word((context) => {
    second(context).styleBuiltIn = "Heading1";
    return () => {};
  });
  expect(bodyXml()).toContain('<w:pStyle w:val="Judul1"/>');
  expect(await failure((context) => void (second(context).style = "Tidak Ada"))).toMatchObject({
    code: "ItemNotFound",
    location: "Paragraph.style",
  });
});

test("text counts tabs and breaks, and neither deleted, hidden nor boxed text", async () => {
  await open(
    `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>weg</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="x"><w:r><w:t>c</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>tersembunyi</w:t></w:r>` +
      `<w:r><w:pict><w:txbxContent xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`,
  );
  expect(texts()).toEqual(["a\tb\vc"]);
});

test("a page break is a paragraph of its own, a section break carries the section's pages", async () => {
  await open(THREE);
  await word((context) => {
    second(context).insertBreak("Page", "Before");
    second(context).getNext().insertBreak("SectionNext", "After");
    return () => {};
  });
  expect(texts()).toEqual(["Satu", "\f", "Dua", "", "Tiga"]);
  expect(bodyXml().match(/w:w="12240"/g)).toHaveLength(2);
  expect(bodyXml()).toContain('<w:type w:val="nextPage"/>');
});
