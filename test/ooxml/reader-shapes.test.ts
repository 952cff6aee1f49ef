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
    ["from the outer margin", at(1, 1, "outsideMargin", "paragraph")],
    ["without a position", ""],
  ])("%s: no box", (_name, position) =>
    expect(boxes(shapesOf(anchor(wsp("rect", xfrm(0, 0, 1, 1)), position, 9, 9)))).toEqual([null]),
  );

  test.each([
    ["character", "line", { x: "column", y: "paragraph" }],
    ["margin", "margin", { x: "margin", y: "margin" }],
    ["page", "page", { x: "page", y: "page" }],
    ["leftMargin", "topMargin", { x: "page", y: "page" }],
  ])("offsets from %s and %s", (h, v, origin) =>
    expect(shapesOf(anchor(wsp("rect", xfrm(0, 0, 1, 1)), at(1, 2, h, v), 9, 9))).toMatchObject([
      { box: { x: 1, y: 2 }, origin },
    ]),
  );

  const course = (preset: string, transform: string, list = "", cx = 40, cy = 20): (readonly number[])[] => {
    const spPr = `<wps:spPr><a:xfrm ${transform}>${xfrm(0, 0, cx, cy)}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst>${list}</a:avLst></a:prstGeom></wps:spPr>`;
    const [found] = shapesOf(anchor(`<wps:wsp><wps:cNvSpPr/>${spPr}</wps:wsp>`, at(10, 10), cx, cy));
    return (found?.course ?? []).map(({ x, y }) => [x, y].map((value) => Math.round(value * 100) / 100 + 0));
  };

  test.each<[string, string, string, string, number[][]]>([
    [
      "straight",
      "straightConnector1",
      "",
      "",
      [
        [10, 10],
        [50, 30],
      ],
    ],
    [
      "mirrored",
      "line",
      'flipH="1"',
      "",
      [
        [50, 10],
        [10, 30],
      ],
    ],
    [
      "an elbow",
      "bentConnector2",
      "",
      "",
      [
        [10, 10],
        [50, 10],
        [50, 30],
      ],
    ],
    [
      "an elbow on its head",
      "bentConnector2",
      'flipV="1"',
      "",
      [
        [10, 30],
        [50, 30],
        [50, 10],
      ],
    ],
    [
      "an elbow that was moved",
      "bentConnector3",
      "",
      '<a:gd name="adj1" fmla="val 25000"/>',
      [
        [10, 10],
        [20, 10],
        [20, 30],
        [50, 30],
      ],
    ],
    [
      "a quarter turn",
      "bentConnector2",
      'rot="5400000"',
      "",
      [
        [40, 0],
        [40, 40],
        [20, 40],
      ],
    ],
    [
      "a block arrow",
      "downArrow",
      "",
      "",
      [
        [30, 10],
        [30, 30],
      ],
    ],
    [
      "one to the left",
      "leftArrow",
      "",
      "",
      [
        [50, 20],
        [10, 20],
      ],
    ],
    ["a box", "rect", "", "", []],
  ])("course of a line: %s", (_name, preset, transform, list, corners) =>
    expect(course(preset, transform, list)).toEqual(corners),
  );

  test("a block arrow points where it ends, and is no connector", () => {
    expect(shapesOf(shape("rightArrow"))).toMatchObject([{ connector: false, head: false, tail: true }]);
    expect(shapesOf(shape("leftRightArrow"))).toMatchObject([{ head: true, tail: true }]);
  });

  test("a shape on its side covers a box that is turned", () => {
    const turned = `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm rot="16200000">${xfrm(0, 0, 40, 20)}</a:xfrm><a:prstGeom prst="rect"/></wps:spPr></wps:wsp>`;
    expect(boxes(shapesOf(anchor(turned, at(10, 10), 40, 20)))).toEqual([[20, 0, 20, 40]]);
  });

  test("a freeform in its own units", () => {
    const pt = (x: number, y: number): string => `<a:pt x="${x}" y="${y}"/>`;
    const path = `<a:path w="100" h="50"><a:moveTo>${pt(0, 50)}</a:moveTo><a:lnTo>${pt(100, 50)}</a:lnTo><a:cubicBezTo>${pt(0, 0)}${pt(9, 9)}${pt(100, 0)}</a:cubicBezTo></a:path>`;
    const line = `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>${xfrm(0, 0, 40, 20)}</a:xfrm><a:custGeom><a:pathLst>${path}</a:pathLst></a:custGeom></wps:spPr></wps:wsp>`;
    expect(shapesOf(anchor(line, at(10, 10), 40, 20))[0]?.course).toEqual([
      { x: 10, y: 30 },
      { x: 50, y: 30 },
      { x: 50, y: 10 },
    ]);
  });

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

  test.each<[string, string, number[][]]>([
    [
      "a line",
      '<v:line from="10pt,10pt" to="50pt,30pt"/>',
      [
        [10, 10],
        [50, 30],
      ],
    ],
    [
      "a line upwards",
      '<v:line from="10pt,30pt" to="50pt,10pt"/>',
      [
        [10, 30],
        [50, 10],
      ],
    ],
    [
      "several",
      '<v:polyline points="10pt,10pt 50pt,10pt 50pt,30pt"/>',
      [
        [10, 10],
        [50, 10],
        [50, 30],
      ],
    ],
    [
      "an elbow that was moved",
      '<v:shape type="#_x0000_t34" adj="5400" style="margin-left:10pt;margin-top:10pt;width:40pt;height:20pt;flip:x"/>',
      [
        [50, 10],
        [40, 10],
        [40, 30],
        [10, 30],
      ],
    ],
    [
      "a path with numbers left out",
      '<v:shape coordsize="100,100" path="m,l100,r,100e" style="margin-left:10pt;margin-top:10pt;width:40pt;height:20pt"/>',
      [
        [10, 10],
        [50, 10],
        [50, 30],
      ],
    ],
    [
      "a quarter turn",
      '<v:shape type="#_x0000_t32" style="margin-left:10pt;margin-top:10pt;width:40pt;height:20pt;rotation:90"/>',
      [
        [40, 0],
        [20, 40],
      ],
    ],
    ["a box", "<v:rect/>", []],
  ])("course of %s", (_name, xml, corners) =>
    expect((pict(xml)[0]?.course ?? []).map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual(corners),
  );

  test("offsets from the page", () => {
    const style =
      "margin-left:1pt;margin-top:2pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:margin";
    expect(pict(`<v:rect style="${style}"/>`)).toMatchObject([{ origin: { x: "page", y: "margin" } }]);
  });

  test("a freeform that does not close is a line", () => {
    expect(
      pict('<v:shape path="m0,0l10,10e"/><v:shape path="m0,0l10,10xe"/>').map(({ connector }) => connector),
    ).toEqual([true, false]);
  });
});
