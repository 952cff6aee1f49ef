import { parseDocument, serializeNode } from "#dom";
import { strFromU8, unzipSync } from "fflate";
import { prepare } from "../../../../src/desk/page/render/prepare";
import { bodyParagraphs } from "../../../../src/desk/page/render/paragraphs";
import { NS } from "../../../../src/ooxml/xml";

const document = (body: string): Document =>
  parseDocument(
    `<w:document xmlns:w="${NS.w}" xmlns:mc="${NS.mc}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}" xmlns:wps="${NS.wps}" xmlns:v="${NS.v}">` +
      `<w:body>${body}</w:body></w:document>`,
  );

/** The prepared copy's markup without namespaces. */
function prepared(body: string): string {
  const source = document(body);
  const before = serializeNode(source);
  const files = unzipSync(prepare(source, new Map()));
  expect(serializeNode(source)).toBe(before);
  return strFromU8(files["word/document.xml"] as Uint8Array).replace(/ xmlns(:\w+)?="[^"]*"/g, "");
}

const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const mark = (index: number): string => `<w:bookmarkStart w:id="0" w:name="desk-p-${index}"/>`;
const shape = "<a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic>";

const cases: [name: string, body: string, expected: string][] = [
  [
    "paragraphs carry their index behind their properties",
    `<w:p><w:pPr/>${run("a")}</w:p><w:p/>`,
    `<w:p><w:pPr/>${mark(0)}${run("a")}</w:p><w:p>${mark(1)}</w:p>`,
  ],
  [
    "content controls around cells are opened",
    `<w:tbl><w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`,
    `<w:tbl><w:tr><w:tc><w:p>${mark(0)}</w:p></w:tc></w:tr></w:tbl>`,
  ],
  [
    "hints are told apart by their style and lose their own colour",
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("isi", '<w:rPr><w:color w:val="FF0000"/></w:rPr>')}</w:sdtContent></w:sdt></w:p>`,
    `<w:p>${mark(0)}${run("isi", '<w:rPr><w:rStyle w:val="DeskPlaceholder"/></w:rPr>')}</w:p>`,
  ],
  [
    "links are opened, so that none can be followed",
    `<w:p><w:hyperlink>${run("a")}</w:hyperlink></w:p>`,
    `<w:p>${mark(0)}${run("a")}</w:p>`,
  ],
  [
    "names of foreign bookmarks do not become ids of the page",
    `<w:p><w:bookmarkStart w:id="1" w:name="meja"/>${run("a")}</w:p>`,
    `<w:p>${mark(0)}${run("a")}</w:p>`,
  ],
  [
    "deleted and hidden text is left out, inserted text stays",
    `<w:p><w:del>${run("x")}</w:del><w:ins>${run("a")}</w:ins>${run("y", "<w:rPr><w:vanish/></w:rPr>")}</w:p>`,
    `<w:p>${mark(0)}${run("a")}</w:p>`,
  ],
  ["embedded HTML is left out", `<w:altChunk/><w:p/>`, `<w:p>${mark(0)}</w:p>`],
  [
    "a page break keeps its place in the text",
    `<w:p><w:r><w:br w:type="page"/><w:noBreakHyphen/><w:br/></w:r></w:p>`,
    `<w:p>${mark(0)}<w:r><w:t>\ue00c</w:t><w:t>\u2011</w:t><w:br/></w:r></w:p>`,
  ],
  [
    "anchored shapes go, with what stands beside them for older readers",
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor>${shape}</wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>`,
    `<w:p>${mark(0)}<w:r/></w:p>`,
  ],
  [
    "a shape in the line leaves its frame and a mark",
    `<w:p><w:r><w:drawing><wp:inline>${shape}</wp:inline></w:drawing></w:r></w:p>`,
    `<w:p>${mark(0)}<w:bookmarkStart w:id="0" w:name="desk-s-0"/><w:r><w:drawing><wp:inline><a:graphic/></wp:inline></w:drawing></w:r></w:p>`,
  ],
  ["shapes in the old format go", `<w:p><w:r><w:pict><v:rect/></w:pict></w:r></w:p>`, `<w:p>${mark(0)}<w:r/></w:p>`],
];

test.each(cases)("%s", (_, body, expected) => {
  expect(prepared(body)).toContain(`<w:body>${expected}</w:body>`);
});

test("paragraphs of text boxes are none of the body", () => {
  const text = `<wps:txbx><w:txbxContent><w:p>${run("dalam")}</w:p></w:txbxContent></wps:txbx>`;
  const drawing = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${text}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const source = document(`<w:p><w:r>${drawing}</w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>`);
  expect(bodyParagraphs(source).length).toBe(3);
});
