import fc from "fast-check";
import { parseXml } from "../../../src/ooxml/package";
import { NAMESPACES } from "../../../src/ooxml/writer/parts";
import { lines, paragraphs, run } from "../../../src/ooxml/writer/markup";

const parsed = (xml: string): Element => parseXml(`<w:body ${NAMESPACES}>${xml}</w:body>`, "body");

test.each([
  ["a < b & \"c\" > 'd'", "a < b & \"c\" > 'd'"],
  ["dua  spasi ", "dua  spasi "],
  ["\u0000\u0007bel\u001f\uFFFE", "bel"],
  ["\ud83d tunggal", " tunggal"],
  ["📄 emoji", "📄 emoji"],
])("a run keeps %j as far as XML allows", (text, expected) => {
  expect(parsed(run(text)).textContent).toBe(expected);
});

test("breaks, tabs and soft hyphens become elements", () => {
  expect(run("a\r\nb\tc\u00ADd")).toBe(
    '<w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/>' +
      '<w:t xml:space="preserve">c</w:t><w:softHyphen/><w:t xml:space="preserve">d</w:t></w:r>',
  );
});

test("every line of a cell is a paragraph, the empty ones too", () => {
  const root = parsed(paragraphs("SOPSel", "a\n\nb"));
  expect(root.getElementsByTagName("w:p")).toHaveLength(3);
});

test("any text gives well-formed markup with the same lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const root = parsed(paragraphs("SOPSel", text));
      expect(root.getElementsByTagName("w:p")).toHaveLength(lines(text).length);
    }),
  );
});
