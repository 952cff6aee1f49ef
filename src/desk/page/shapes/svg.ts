import type { Drawing, Line, Part, Point } from "./model";
import { connectorPoints, outline } from "./outline";
import { textElement } from "./text";

const SVG = "http://www.w3.org/2000/svg";
/** Length of an arrowhead in line widths; thin lines keep a readable head, as in Word. */
const HEAD_WIDTHS = 3;
const THINNEST_HEAD = 1.75;

type Attributes = Readonly<Record<string, string | number>>;

/** Creates an SVG element. */
export function svg(name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The drawing as an SVG group in points, its own corner at the origin. */
export function drawingElement(drawing: Drawing): SVGElement {
  const group = svg("g");
  if (drawing.description) group.append(titled(drawing.description));
  group.append(...drawing.parts.map(partElement));
  return group;
}

function titled(text: string): SVGElement {
  const title = svg("title");
  title.textContent = text;
  return title;
}

function partElement(part: Part): SVGElement {
  const { x, y, width, height } = part.box;
  const turn = part.turn ? ` rotate(${part.turn} ${width / 2} ${height / 2})` : "";
  const group = svg("g", { transform: `translate(${x} ${y})${turn}` });
  const points = part.custom ? null : connectorPoints(part);
  group.append(...(points ? connector(flipped(points, part), part.line) : [closed(part)]));
  if (part.text) group.append(textElement(part.text, width, height));
  return group;
}

const flipped = (points: readonly Point[], { box, flipH, flipV }: Part): Point[] =>
  points.map(([x, y]): Point => [flipH ? box.width - x : x, flipV ? box.height - y : y]);

function closed(part: Part): SVGElement {
  const { width, height } = part.box;
  const flip = `translate(${part.flipH ? width : 0} ${part.flipV ? height : 0}) scale(${part.flipH ? -1 : 1} ${part.flipV ? -1 : 1})`;
  return svg("path", {
    d: outline(part),
    transform: flip,
    fill: part.fill ?? "none",
    ...stroke(part.line),
  });
}

function connector(points: readonly Point[], line: Line | null): SVGElement[] {
  if (!line) return [];
  const drawn = svg("polyline", { points: points.map((p) => p.join(",")).join(" "), fill: "none", ...stroke(line) });
  const ends = [
    line.tail ? arrowhead(points[points.length - 2], points[points.length - 1], line) : null,
    line.head ? arrowhead(points[1], points[0], line) : null,
  ];
  return [drawn, ...ends.filter((end) => end !== null)];
}

/** A filled triangle whose tip is at `to`; none on a line without length. */
function arrowhead(from: Point | undefined, to: Point | undefined, line: Line): SVGElement | null {
  if (!from || !to) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const size = Math.max(line.width, THINNEST_HEAD) * HEAD_WIDTHS;
  const [ux, uy] = [(dx / length) * size, (dy / length) * size];
  const corners = [to, [to[0] - ux - uy / 2, to[1] - uy + ux / 2], [to[0] - ux + uy / 2, to[1] - uy - ux / 2]];
  return svg("polygon", { points: corners.map((p) => p.join(",")).join(" "), fill: line.colour });
}

function stroke(line: Line | null): Attributes {
  if (!line) return { stroke: "none" };
  const dash = line.dashed ? `${line.width * 4} ${line.width * 3}` : "none";
  return { stroke: line.colour, "stroke-width": line.width, "stroke-dasharray": dash };
}
