import { parseDocument } from "#dom";
import { layoutFacts, type LayoutFacts } from "../../../../src/desk/page/render/facts";
import { bodyParagraphs } from "../../../../src/desk/page/render/paragraphs";
import { ParagraphStyles } from "../../../../src/desk/page/render/styles";
import { NS } from "../../../../src/ooxml/xml";

const STYLES =
  `<w:styles xmlns:w="${NS.w}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>` +
  `<w:style w:type="paragraph" w:styleId="Daftar"><w:pPr><w:contextualSpacing/></w:pPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Anak"><w:basedOn w:val="Daftar"/></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Bab"><w:basedOn w:val="Bab"/><w:pPr><w:pageBreakBefore/></w:pPr></w:style></w:styles>`;

function factsOf(body: string): LayoutFacts {
  const document = parseDocument(`<w:document xmlns:w="${NS.w}"><w:body>${body}</w:body></w:document>`);
  return layoutFacts(bodyParagraphs(document), new ParagraphStyles(parseDocument(STYLES)));
}

const p = (properties = "", content = "<w:r><w:t>a</w:t></w:r>"): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const text = "<w:r><w:t>a</w:t></w:r>";

test.each<[string, string, [number, string][]]>([
  ["none", p(), []],
  ["set on the paragraph", p("<w:pageBreakBefore/>"), [[0, "before"]]],
  ["set by the style", p(style("Bab")), [[0, "before"]]],
  ["switched off on the paragraph", p(`${style("Bab")}<w:pageBreakBefore w:val="0"/>`), []],
  ["a break before all text", p("", pageBreak + text), [[0, "before"]]],
  ["a break behind all text", p("", text + pageBreak), [[0, "after"]]],
  ["a break alone", p("", pageBreak), [[0, "after"]]],
  ["a line break", p("", "<w:r><w:br/></w:r>"), []],
])("page breaks: %s", (_, body, expected) => expect([...factsOf(body).breaks]).toEqual(expected));

test("space between paragraphs of one style is left out where the style says so", () => {
  const body = p(style("Daftar")) + p(style("Daftar")) + p(style("Anak")) + p(style("Anak")) + p() + p();
  expect([...factsOf(body).close]).toEqual([1, 3]);
});

test("sections that go on are known by their first paragraph", () => {
  const section = (type: string): string => p(`<w:sectPr><w:type w:val="${type}"/></w:sectPr>`);
  const body =
    p() + section("nextPage") + p() + section("continuous") + p() + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
  expect([...factsOf(body).continuous]).toEqual([2, 4]);
});

test("rows, tab stops and sizes of paragraph marks are in points", () => {
  const properties = '<w:trPr><w:tblHeader/><w:trHeight w:val="400" w:hRule="exact"/></w:trPr>';
  const tabs =
    '<w:tabs><w:tab w:val="left" w:pos="1440"/><w:tab w:val="left" w:pos="720"/><w:tab w:val="clear" w:pos="90"/></w:tabs>';
  const facts = factsOf(
    `<w:tbl><w:tr>${properties}<w:tc>${p()}${p()}</w:tc></w:tr><w:tr><w:tc>${p(tabs)}</w:tc></w:tr></w:tbl>${p('<w:rPr><w:sz w:val="9"/></w:rPr>')}`,
  );
  expect([...facts.rows]).toEqual([
    [0, { header: true, height: 20, exact: true }],
    [2, { header: false, height: 0, exact: false }],
  ]);
  expect([...facts.tabs]).toEqual([[2, [36, 72]]]);
  expect([...facts.markSizes]).toEqual([[3, 4.5]]);
});
