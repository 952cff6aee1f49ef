import { bootOffice, type OfficeHarness } from "../../../support/office";
import { docxOf, flatOpc, paragraph, table } from "../../../support/office-docx";

let office: OfficeHarness;
afterEach(() => office.close());

const texts = () => office.engine.paragraphs().map(({ text }) => text);

test("paragraphs are loaded with text, style and id", async () => {
  office = await bootOffice({
    docx: docxOf(paragraph("Satu", '<w:pStyle w:val="Judul1"/>') + table([["a", "b"]]) + paragraph("Dua")),
  });
  const loaded = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/style,items/styleBuiltIn,items/tableNestingLevel,items/uniqueLocalId");
    await context.sync();
    return paragraphs.items.map((p) => [p.text, p.style, p.styleBuiltIn, p.tableNestingLevel, typeof p.uniqueLocalId]);
  });
  expect(loaded).toEqual([
    ["Satu", "Heading 1", "Heading1", 0, "string"],
    ["a", "Normal", "Normal", 1, "string"],
    ["b", "Normal", "Normal", 1, "string"],
    ["Dua", "Normal", "Normal", 0, "string"],
  ]);
});

test.each([
  ["Start", ["baru 1", "baru 2", "Satu", "Dua"]],
  ["End", ["Satu", "Dua", "baru 1", "baru 2"]],
  ["Replace", ["baru 1", "baru 2"]],
] as const)("insertOoxml at %s", async (location, expected) => {
  office = await bootOffice({ docx: docxOf(paragraph("Satu") + paragraph("Dua")) });
  const ooxml = await Word.run(async (context) => {
    const range = context.document.body.insertOoxml(flatOpc(paragraph("baru 1") + paragraph("baru 2")), location);
    range.load("text");
    const after = context.document.body.getOoxml();
    await context.sync();
    expect(range.text).toBe("baru 1\rbaru 2");
    return after.value;
  });
  expect(texts()).toEqual(expected);
  expect(ooxml).toContain("baru 2");
  expect(ooxml).toContain("w:sectPr");
  expect(ooxml).toContain("/word/styles.xml");
});
