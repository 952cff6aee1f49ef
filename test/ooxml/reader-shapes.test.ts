import type { ShapeNode } from "../../src/ooxml/snapshot";
import { p, shape, snapshot } from "../support/word-xml";

const shapesOf = (content: string): readonly ShapeNode[] => snapshot(p(content)).shapes;
const pict = (content: string): readonly ShapeNode[] => shapesOf(`<w:r><w:pict>${content}</w:pict></w:r>`);
const boxes = (shapes: readonly ShapeNode[]): (number[] | null)[] =>
  shapes.map(({ box }) => box && [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 100) / 100));

const emu = (points: number): number => points * 12700;
const xfrm = (x: number, y: number, width: number, height: number, more = ""): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>${more}`;
const wsp = (preset: string, transform: string, id = 1, inner = ""): string =>
  `<wps:wsp><wps:cNvPr id="${id}" name="${preset} ${id}" descr="uraian"/>${inner}<wps:spPr><a:xfrm>${transform}</a:xfrm><a:prstGeom prst="${preset}"/></wps:spPr><wps:bodyPr/></wps:wsp>`;
const anchor = (content: string, position: string, cx: number, cy: number): string =>
  `<w:r><w:drawing><wp:anchor>${position}<wp:extent cx="${emu(cx)}" cy="${emu(cy)}"/><wp:docPr id="9" name="Luar"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const at = (x: number, y: number, h = "column", v = "paragraph"): string =>
  `<wp:positionH relativeFrom="${h}"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${v}"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV>`;

describe("DrawingML", () => {
  test("a shape of its own", () => {
    const [found] = shapesOf(
      shape("flowChartDecision", { name: "SOP simbol 1.1", description: "Langkah 1", x: 6, y: 7, text: "Ya", id: 4 }),
    );
    expect(found).toMatchObject({
      id: 4,
      name: "SOP simbol 1.1",
      description: "Langkah 1",
      preset: "flowChartDecision",
      connector: false,
      text: "Ya",
      paragraph: 0,
      box: { x: 6, y: 7, width: 40, height: 20 },
      outlined: true,
      textBox: false,
    });
  });

  test("lines with arrowheads, flips and glue", () => {
    const glued = '<wps:cNvCnPr><a:stCxn id="3" idx="2"/><a:endCxn id="4" idx="0"/></wps:cNvCnPr>';
    const line = `<wps:wsp>${glued}<wps:spPr><a:xfrm flipV="1">${xfrm(0, 0, 10, 0)}</a:xfrm><a:prstGeom prst="straightConnector1"/><a:ln><a:headEnd type="none"/><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp>`;
    expect(shapesOf(anchor(line, at(0, 0), 10, 0))[0]).toMatchObject({
      connector: true,
      flipH: false,
      flipV: true,
      head: false,
      tail: true,
      glue: { start: 3, end: 4 },
    });
  });

  test("an open freeform is a line, a closed one a shape", () => {
    const freeform = (close: string): string =>
      `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:custGeom><a:pathLst><a:path><a:moveTo/><a:lnTo/>${close}</a:path></a:pathLst></a:custGeom></wps:spPr></wps:wsp>`;
    expect(["", "<a:close/>"].map((close) => shapesOf(anchor(freeform(close), at(0, 0), 9, 9))[0]?.connector)).toEqual([
      true,
      false,
    ]);
  });

  test("parts of nested groups, each in points from the anchor", () => {
    const group = (inner: string, transform: string): string =>
      `<wpg:grpSpPr><a:xfrm>${transform}</a:xfrm></wpg:grpSpPr>${inner}`;
    const child = (x: number, y: number, cx: number, cy: number): string =>
      `<a:chOff x="${emu(x)}" y="${emu(y)}"/><a:chExt cx="${emu(cx)}" cy="${emu(cy)}"/>`;
    const nested = `<wpg:grpSp>${group(wsp("diamond", xfrm(0, 0, 10, 10), 3), xfrm(150, 110, 20, 20, child(0, 0, 10, 10)))}</wpg:grpSp>`;
    const wgp = `<wpg:wgp>${group(wsp("rect", xfrm(110, 120, 40, 20), 2) + nested, xfrm(0, 0, 100, 50, child(100, 100, 200, 100)))}</wpg:wgp>`;
    const found = shapesOf(anchor(wgp, at(5, 6), 100, 50));
    expect(found.map(({ name, description }) => [name, description])).toEqual([
      ["rect 2", "uraian"],
      ["diamond 3", "uraian"],
    ]);
    expect(boxes(found)).toEqual([
      [10, 16, 20, 10],
      [30, 11, 10, 10],
    ]);
  });

  test("a canvas and its parts", () => {
    const found = shapesOf(anchor(`<wpc:wpc>${wsp("rect", xfrm(3, 4, 10, 5))}</wpc:wpc>`, at(1, 1), 100, 50));
    expect(found.map(({ preset }) => preset)).toEqual(["canvas", "rect"]);
    expect(boxes(found)).toEqual([
      [1, 1, 100, 50],
      [4, 5, 10, 5],
    ]);
  });

  test("a picture is counted and has no geometry of a symbol", () => {
    const pic = '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/></pic:nvPicPr></pic:pic>';
    const { paragraphs, shapes } = snapshot(p(anchor(pic, at(0, 0), 20, 20)) + p("a"));
    expect(paragraphs.map(({ pictures }) => pictures)).toEqual([1, 0]);
    expect(shapes).toMatchObject([{ preset: "picture", name: "Luar" }]);
  });

  test.each([
    [
      "aligned",
      '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>',
    ],
    ["from the page", at(1, 1, "page", "page")],
    ["without a position", ""],
  ])("%s: no box", (_name, position) =>
    expect(boxes(shapesOf(anchor(wsp("rect", xfrm(0, 0, 1, 1)), position, 9, 9)))).toEqual([null]),
  );

  test("one of a choice and its fallback", () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape("rect").slice(5, -6)}</mc:Choice><mc:Fallback><w:pict><v:rect/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(shapesOf(both).map(({ id, preset }) => [id, preset])).toEqual([[1, "rect"]]);
  });
});

describe("VML", () => {
  test("types by their number, definitions left out", () => {
    const found = pict(
      '<v:shapetype id="_x0000_t110" o:spt="110"/><v:shape id="k1" type="#_x0000_t110" alt="uraian" style="margin-left:10pt;margin-top:.5in;width:44pt;height:1cm"/>',
    );
    expect(found).toMatchObject([{ name: "k1", description: "uraian", preset: "flowChartDecision", connector: false }]);
    expect(boxes(found)).toEqual([[10, 36, 44, 28.35]]);
  });

  test("elements by their name", () => {
    expect(pict("<v:rect/><v:oval/><v:roundrect/>").map(({ preset }) => preset)).toEqual([
      "rect",
      "ellipse",
      "roundRect",
    ]);
  });

  test("lines by their ends, in either direction", () => {
    const found = pict('<v:line from="50pt,10pt" to="10pt,30pt"><v:stroke endarrow="block"/></v:line>');
    expect(found).toMatchObject([{ connector: true, flipH: true, flipV: false, tail: true, head: false }]);
    expect(boxes(found)).toEqual([[10, 10, 40, 20]]);
  });

  test("parts of a group in its own units", () => {
    const found = pict(
      '<v:group style="left:0;margin-left:20pt;margin-top:10pt;width:100pt;height:50pt" coordorigin="100,100" coordsize="1000,500"><v:rect style="left:200;top:150;width:400;height:200"/></v:group>',
    );
    expect(boxes(found)).toEqual([[30, 15, 40, 20]]);
  });

  test("a picture and a text box", () => {
    const found = pict('<v:shape><v:imagedata/></v:shape><v:shape type="#_x0000_t202" stroked="f" filled="f"/>');
    expect(found).toMatchObject([{ preset: "picture" }, { textBox: true, outlined: false, filled: false }]);
  });

  test("a freeform that does not close is a line", () => {
    expect(
      pict('<v:shape path="m0,0l10,10e"/><v:shape path="m0,0l10,10xe"/>').map(({ connector }) => connector),
    ).toEqual([true, false]);
  });
});
