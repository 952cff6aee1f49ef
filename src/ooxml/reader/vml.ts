import type { Box, Origin, Point, ShapeNode } from "../snapshot";
import { attribute, child, children, NS, numberOf } from "../xml";
import { courseOfPreset, hasTwoHeads, isBlockArrow, laid, turnedBox, type Share, type Turn } from "./course";
import { courseOfVmlPath } from "./freeform";
import { placed, spaceOfGroup, type Rect, type Space } from "./shape-space";
import { textsInside } from "./shape-text";
import type { Styles } from "./styles";
import { VML_ELEMENTS, VML_PRESETS } from "./vml-presets";

const POINTS: Space = { x: 0, y: 0, scaleX: 1, scaleY: 1 };
const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** Shapes of a `w:pict` or `w:object` (VML, ECMA-376 Part 4); the parts of groups one by one. */
export function shapesOfVml(pict: Element, paragraph: number, styles: Styles): ShapeNode[] {
  return partsOf(pict, POINTS, null, { paragraph, styles });
}

/** What the shapes of one `w:pict` share. */
interface Anchor {
  readonly paragraph: number;
  readonly styles: Styles;
}

/** Parts of a group count as the group does. */
function partsOf(container: Element, space: Space, group: Origin | null, anchor: Anchor): ShapeNode[] {
  return children(container).flatMap((element) => {
    if (element.namespaceURI !== NS.v) return [];
    const style = styleOf(element);
    const rect = rectOf(element, style, group !== null);
    const origin = group ?? originOf(style);
    if (element.localName === "group") {
      const [x = 0, y = 0] = pair(element, "coordorigin");
      const [width = 1000, height = 1000] = pair(element, "coordsize");
      const inner = spaceOfGroup(space, rect, { x, y, width, height });
      return partsOf(element, inner, origin, anchor);
    }
    const preset = presetOf(element);
    return preset ? [oneShape(element, preset, { style, space, origin }, placed(space, rect), anchor)] : [];
  });
}

interface Placement {
  readonly style: Style;
  readonly space: Space;
  readonly origin: Origin;
}

function oneShape(element: Element, preset: string, at: Placement, box: Box, anchor: Anchor): ShapeNode {
  const turn = turnOf(element, at.style);
  const stroke = child(element, NS.v, "stroke");
  const block = isBlockArrow(preset);
  return {
    id: null,
    name: attribute(element, null, "id") ?? "",
    description: attribute(element, null, "alt") ?? "",
    preset,
    connector: isLine(element, preset),
    text: textsInside(element, anchor.styles).join("\n"),
    textBox: isTextBox(element),
    outlined: !isOff(attribute(element, null, "stroked")),
    filled: !isOff(attribute(element, null, "filled")),
    paragraph: anchor.paragraph,
    box: turnedBox(box, turn.degrees),
    origin: at.origin,
    course: courseOf(element, preset, at.space, box, turn),
    flipH: turn.flipH,
    flipV: turn.flipV,
    head: block ? hasTwoHeads(preset) : hasArrow(stroke, "startarrow"),
    tail: block || hasArrow(stroke, "endarrow"),
    glue: { start: null, end: null },
  };
}

/** A line from right to left or upwards is as one that is mirrored. */
function turnOf(element: Element, style: Style): Turn {
  const flip = style.get("flip") ?? "";
  const [from, to] = [pair(element, "from"), pair(element, "to")];
  const rotation = style.get("rotation") ?? "";
  const degrees = numberOf(rotation) / (/fd?$/.test(rotation) ? 65536 : 1);
  return {
    flipH: flip.includes("x") !== (to[0] ?? 0) < (from[0] ?? 0),
    flipV: flip.includes("y") !== (to[1] ?? 0) < (from[1] ?? 0),
    degrees,
  };
}

function courseOf(element: Element, preset: string, space: Space, box: Box, turn: Turn): Point[] | null {
  const points = pair(element, "points");
  if (points.length > 3) return pointsOf(points).map(([x, y]) => placed(space, { x, y, width: 0, height: 0 }));
  const adjust = (attribute(element, null, "adj") ?? "").split(",").map((value) => numberOf(value, Number.NaN) / 21600);
  const own = adjust.filter((value) => Number.isFinite(value));
  const path = attribute(element, null, "path");
  const [width = 1000, height = 1000] = pair(element, "coordsize");
  const free = preset === "custom" && path !== null && isLine(element, preset);
  const shares = free ? courseOfVmlPath(path, width, height) : courseOfPreset(preset, own);
  return shares && laid(shares, box, turn);
}

const pointsOf = (numbers: readonly number[]): Share[] =>
  numbers.flatMap((x, index): Share[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));

function originOf(style: Style): Origin {
  const from = (axis: string): string => style.get(`mso-position-${axis}-relative`) ?? "";
  const page = (text: string): "page" | "margin" | null => (text === "page" || text === "margin" ? text : null);
  return { x: page(from("horizontal")) ?? "column", y: page(from("vertical")) ?? "paragraph" };
}

/** Null for what is no shape: a `v:shapetype` only describes shapes that follow. */
function presetOf(element: Element): string | null {
  const named = VML_ELEMENTS[element.localName];
  if (!named) return null;
  if (child(element, NS.v, "imagedata")) return "picture";
  const number = attribute(element, NS.o, "spt") ?? /_t(\d+)$/.exec(attribute(element, null, "type") ?? "")?.[1];
  return VML_PRESETS[numberOf(number, -1)] ?? named;
}

/** A connector, a line, or a freeform whose path does not close ("x"). */
function isLine(element: Element, preset: string): boolean {
  if (preset === "line" || /Connector\d$/.test(preset) || attribute(element, NS.o, "connectortype") !== null)
    return true;
  const path = attribute(element, null, "path");
  return preset === "custom" && (element.localName !== "shape" || (path !== null && !/x/i.test(path)));
}

const isOff = (value: string | null): boolean => /^(f|false|0|no)/i.test(value ?? "");

/** Type 202, or a shape that was drawn as nothing but a box for text. */
const isTextBox = (element: Element): boolean => /_t202$/.test(attribute(element, null, "type") ?? "");

type Style = ReadonlyMap<string, string>;

/** Declarations of the `style` attribute. */
function styleOf(element: Element): Style {
  const declarations = (attribute(element, null, "style") ?? "").split(";").map((text) => text.split(":"));
  return new Map(declarations.map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim()]));
}

/** In points on the page, in the group's own units inside a group. */
function rectOf(element: Element, style: Style, grouped: boolean): Rect {
  const [from, to] = [pair(element, "from"), pair(element, "to")];
  if (from.length === 2 && to.length === 2) return between(from, to);
  const points = pair(element, "points");
  if (points.length > 3) return around(pointsOf(points));
  const read = (...names: string[]): number =>
    names.reduce((sum, name) => sum + length(style.get(name) ?? "", grouped), 0);
  return { x: read("margin-left", "left"), y: read("margin-top", "top"), width: read("width"), height: read("height") };
}

function between([x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): Rect {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function around(points: readonly Share[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return between([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/** "12,34", "1in,20pt" or "1,2 3,4". */
const pair = (element: Element, name: string): number[] =>
  (attribute(element, null, name) ?? "")
    .split(/[,\s]+/)
    .filter((text) => text.trim() !== "")
    .map((text) => length(text, true));

/** A length of VML: with a unit in points, a bare number in pixels or, inside a group, in the group's units. */
function length(text: string, bare: boolean): number {
  const [, value, unit] = /^\s*(-?[\d.]+)\s*([a-z]*)/i.exec(text) ?? [];
  return numberOf(value) * (UNITS[(unit ?? "").toLowerCase()] ?? (bare ? 1 : (UNITS.px as number)));
}

const hasArrow = (stroke: Element | null, name: string): boolean =>
  (attribute(stroke, null, name) ?? "none") !== "none";
