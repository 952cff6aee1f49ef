import { parseDocument } from "#dom";
import { bodyParagraphs } from "../../../../src/desk/page/render/paragraphs";
import { readTheme } from "../../../../src/desk/page/shapes/colour";
import type { Drawing } from "../../../../src/desk/page/shapes/model";
import { readDrawings } from "../../../../src/desk/page/shapes/read";
import { NS } from "../../../../src/ooxml/xml";

const SPACES = (["w", "wp", "a", "wps", "wpg", "v", "o"] as const)
  .map((prefix) => `xmlns:${prefix}="${NS[prefix]}"`)
  .join(" ");
const THEME = readTheme(
  parseDocument(
    `<a:theme xmlns:a="${NS.a}"><a:clrScheme><a:dk1><a:sysClr lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>`,
  ),
);
const EMU = 12700;

function read(content: string): Drawing[] {
  const source = parseDocument(
    `<w:document ${SPACES}><w:body><w:p/><w:p><w:r>${content}</w:r></w:p></w:body></w:document>`,
  );
  return readDrawings(bodyParagraphs(source), THEME);
}

const anchor = (content: string, attributes = 'relativeHeight="7" layoutInCell="1"'): string =>
  `<w:drawing><wp:anchor ${attributes}><wp:positionH relativeFrom="column"><wp:posOffset>${10 * EMU}</wp:posOffset></wp:positionH>` +
  `<wp:positionV relativeFrom="page"><wp:align>center</wp:align></wp:positionV><wp:extent cx="${44 * EMU}" cy="${28 * EMU}"/>` +
  `<wp:docPr id="1" name="x" descr="Langkah 1"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const wsp = (properties: string, more = ""): string =>
  `<wps:wsp><wps:spPr>${properties}</wps:spPr>${more}<wps:bodyPr lIns="0" anchor="ctr"/></wps:wsp>`;
const partOf = (content: string): Drawing["parts"][number] | undefined => read(content)[0]?.parts[0];

test("an anchor keeps where it stands, in points", () => {
  expect(read(anchor(wsp('<a:prstGeom prst="flowChartDecision"/>')))).toMatchObject([
    {
      paragraph: 1,
      width: 44,
      height: 28,
      description: "Langkah 1",
      anchor: {
        horizontal: { from: "column", offset: 10, align: null },
        vertical: { from: "page", align: "center" },
        order: 7,
        layoutInCell: true,
        behind: false,
      },
      parts: [
        { preset: "flowChartDecision", box: { x: 0, y: 0, width: 44, height: 28 }, fill: null, line: null, text: null },
      ],
    },
  ]);
});

test.each<[string, string, string | null]>([
  ["its own", '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>', "#ff0000"],
  ["none", "<a:noFill/>", null],
  ["of the theme", '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>', "#101010"],
  ["darkened", '<a:solidFill><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:solidFill>', "#223962"],
  [
    "the first of a gradient",
    '<a:gradFill><a:gsLst><a:gs><a:srgbClr val="00ff00"/></a:gs></a:gsLst></a:gradFill>',
    "#00ff00",
  ],
  ["no colour at all", '<a:solidFill><a:srgbClr val="red;}"/></a:solidFill>', null],
])("fill: %s", (_, fill, expected) => expect(partOf(anchor(wsp(fill)))?.fill).toBe(expected));

test("what the shape leaves open comes from its style", () => {
  const style =
    '<wps:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef><a:fillRef idx="0"><a:schemeClr val="accent1"/></a:fillRef></wps:style>';
  const part = partOf(anchor(wsp('<a:ln w="25400"><a:tailEnd type="triangle"/></a:ln>', style)));
  expect(part).toMatchObject({
    fill: null,
    line: { colour: "#4472c4", width: 2, tail: true, head: false, dashed: false },
  });
});

test("the shapes of a group are scaled into the drawing", () => {
  const xfrm = (off: string, ext: string, more = ""): string =>
    `<a:xfrm><a:off ${off}/><a:ext ${ext}/>${more}</a:xfrm>`;
  const inner = wsp(`${xfrm(`x="${100 * EMU}" y="0"`, `cx="${50 * EMU}" cy="${25 * EMU}"`)}<a:prstGeom prst="rect"/>`);
  const group = `<wpg:wgp><wpg:grpSpPr>${xfrm('x="0" y="0"', 'cx="1" cy="1"', `<a:chOff x="${50 * EMU}" y="0"/><a:chExt cx="${88 * EMU}" cy="${56 * EMU}"/>`)}</wpg:grpSpPr>${inner}</wpg:wgp>`;
  expect(partOf(anchor(group))?.box).toEqual({ x: 25, y: 0, width: 25, height: 12.5 });
});

test("text of a shape", () => {
  const text =
    '<wps:txbx><w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="14"/></w:rPr><w:t>Ya</w:t><w:br/></w:r></w:p></w:txbxContent></wps:txbx>';
  expect(partOf(anchor(wsp("", text)))?.text).toEqual({
    paragraphs: [
      { align: "center", runs: [{ text: "Ya\n", size: 7, font: null, bold: true, italic: false, colour: null }] },
    ],
    inset: { top: 3.6, right: 7.2, bottom: 3.6, left: 0 },
    anchor: "ctr",
    vertical: false,
  });
});

test("a freeform is an outline in fractions of its box", () => {
  const path =
    '<a:custGeom><a:pathLst><a:path w="200" h="100"><a:moveTo><a:pt x="0" y="50"/></a:moveTo><a:lnTo><a:pt x="200" y="100"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>';
  expect(partOf(anchor(wsp(path)))).toMatchObject({
    preset: "custom",
    custom: [
      { letter: "M", points: [[0, 0.5]] },
      { letter: "L", points: [[1, 1]] },
      { letter: "Z", points: [] },
    ],
  });
});

test("shapes in Word's older format", () => {
  const style =
    "position:absolute;margin-left:12pt;margin-top:1in;width:44pt;height:22pt;z-index:5;flip:x;mso-position-horizontal:absolute";
  const pict = `<w:pict><v:shape type="#_x0000_t110" style="${style}" fillcolor="#4472c4 [3204]" strokecolor="black" strokeweight="1pt"><v:stroke endarrow="block"/></v:shape><v:line from="30pt,40pt" to="10pt,40pt"/></w:pict>`;
  expect(read(pict)).toMatchObject([
    {
      paragraph: 1,
      anchor: {
        horizontal: { from: "column", offset: 12, align: null },
        vertical: { from: "paragraph", offset: 72 },
        order: 5,
      },
      parts: [
        { preset: "flowChartDecision", flipH: true, fill: "#4472c4", line: { colour: "black", width: 1, tail: true } },
      ],
    },
    {
      width: 20,
      height: 0,
      anchor: { horizontal: { offset: 10 } },
      parts: [{ preset: "line", flipH: true, fill: null }],
    },
  ]);
});

test("pictures and deleted shapes are none", () => {
  const picture = anchor("<a:blip/>");
  const deleted = `</w:r><w:del><w:r>${anchor(wsp(""))}</w:r></w:del><w:r>`;
  expect(read(picture + deleted)).toEqual([]);
});
