import { attribute, child, children, first, isElement, NS, numberOf } from "../../../ooxml/xml";
import type { Drawing, Line, Part, ShapeText } from "./model";
import { readTextContent } from "./read-text";
import { boxOf, pt, readStyle, type Style } from "./vml-style";

/** Shapes of Word's older drawing format by their number (`o:spt`, MS-ODRAW 2.4.24), as DrawingML names them. */
const PRESETS: Readonly<Record<string, string>> = {
  1: "rect",
  2: "roundRect",
  3: "ellipse",
  4: "diamond",
  13: "rightArrow",
  15: "homePlate",
  20: "line",
  32: "straightConnector1",
  33: "bentConnector2",
  34: "bentConnector3",
  67: "downArrow",
  109: "flowChartProcess",
  110: "flowChartDecision",
  114: "flowChartDocument",
  116: "flowChartTerminator",
  120: "flowChartConnector",
  177: "flowChartOffpageConnector",
  202: "rect",
};

const ELEMENTS: Readonly<Record<string, string>> = {
  rect: "rect",
  roundrect: "roundRect",
  oval: "ellipse",
  line: "line",
};

/** True for a `w:pict` that holds shapes to draw; pictures in the old format are left to docx-preview. */
export const isVmlShapes = (pict: Element): boolean => shapesOf(pict).length > 0 && !first(pict, NS.v, "imagedata");

const shapesOf = (pict: Element): Element[] =>
  children(pict).filter(
    (node) => node.namespaceURI === NS.v && (node.localName === "shape" || node.localName in ELEMENTS),
  );

/** Reads the shapes of a `w:pict`, one drawing each: they are placed one by one. */
export function readVml(pict: Element, paragraph: number): Drawing[] {
  return shapesOf(pict).map((shape) => readShape(shape, paragraph));
}

function readShape(shape: Element, paragraph: number): Drawing {
  const style = readStyle(attribute(shape, null, "style") ?? "");
  const box = boxOf(shape, style);
  const flip = style.get("flip") ?? "";
  const part: Part = {
    box: { ...box, x: 0, y: 0 },
    preset: presetOf(shape),
    custom: null,
    adjust: adjustOf(shape),
    flipH: flip.includes("x") || box.turnedX,
    flipV: flip.includes("y") || box.turnedY,
    turn: numberOf(style.get("rotation")),
    fill: fillOf(shape),
    line: lineOf(shape),
    text: textOf(shape, style),
  };
  const at = (offset: number, from: string, align: string | undefined) => ({ from, offset, align: align ?? null });
  return {
    paragraph,
    anchor: {
      horizontal: at(box.x, horizontal(style), style.get("mso-position-horizontal")),
      vertical: at(box.y, vertical(style), style.get("mso-position-vertical")),
      layoutInCell: true,
      behind: numberOf(style.get("z-index")) < 0,
      order: numberOf(style.get("z-index")),
    },
    width: box.width,
    height: box.height,
    description: attribute(shape, null, "alt") ?? "",
    parts: [part],
  };
}

const horizontal = (style: Style): string => relative(style, "horizontal", "column");
const vertical = (style: Style): string => relative(style, "vertical", "paragraph");

function relative(style: Style, axis: string, usual: string): string {
  const from = style.get(`mso-position-${axis}-relative`);
  return !from || from === "text" ? usual : from;
}

function presetOf(shape: Element): string {
  const own = ELEMENTS[shape.localName];
  if (own) return own;
  const number = attribute(shape, NS.o, "spt") ?? /_t(\d+)$/.exec(attribute(shape, null, "type") ?? "")?.[1] ?? "1";
  return PRESETS[number] ?? "rect";
}

/** The rounding of a `v:roundrect` (a fraction, or 65536ths with an f), or the bend of a connector in 21600ths. */
function adjustOf(shape: Element): number[] {
  const arc = attribute(shape, null, "arcsize");
  if (arc) return [arc.endsWith("f") ? numberOf(arc) / 65536 : numberOf(arc)];
  const bend = attribute(shape, null, "adj");
  return bend ? bend.split(",").map((value) => numberOf(value) / 21600) : [];
}

const ANCHORS: Readonly<Record<string, string>> = { middle: "ctr", bottom: "b" };
/** Word's default insets of a text box: 0.1 and 0.05 inches. */
const INSETS = ["7.2pt", "3.6pt", "7.2pt", "3.6pt"];

function textOf(shape: Element, style: Style): ShapeText | null {
  const box = child(shape, NS.v, "textbox");
  const given = (attribute(box, null, "inset") ?? "").split(",");
  const [left = 0, top = 0, right = 0, bottom = 0] = INSETS.map((usual, index) => pt(given[index] || usual));
  return readTextContent(box && first(box, NS.w, "txbxContent"), {
    colour: null,
    inset: { top, right, bottom, left },
    anchor: ANCHORS[style.get("v-text-anchor") ?? ""] ?? "t",
    vertical: false,
  });
}

const off = (value: string | null): boolean => value === "f" || value === "false";

function fillOf(shape: Element): string | null {
  const isLine = isElement(shape, NS.v, "line") || off(attribute(shape, null, "filled"));
  if (isLine || off(attribute(child(shape, NS.v, "fill"), null, "on"))) return null;
  return colour(attribute(shape, null, "fillcolor")) ?? "#ffffff";
}

function lineOf(shape: Element): Line | null {
  const stroke = child(shape, NS.v, "stroke");
  if (off(attribute(shape, null, "stroked")) || off(attribute(stroke, null, "on"))) return null;
  const arrow = (name: string): boolean => (attribute(stroke, null, name) ?? "none") !== "none";
  return {
    colour: colour(attribute(shape, null, "strokecolor")) ?? "#000000",
    width: pt(attribute(shape, null, "strokeweight") ?? "0.75pt"),
    dashed: (attribute(stroke, null, "dashstyle") ?? "solid") !== "solid",
    head: arrow("startarrow"),
    tail: arrow("endarrow"),
  };
}

/** "#4472c4 [3204]", "red"; only what CSS reads the same way. */
function colour(value: string | null): string | null {
  const [name] = (value ?? "").split(" ");
  return name && /^(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|[a-zA-Z]+)$/.test(name) ? name.toLowerCase() : null;
}
