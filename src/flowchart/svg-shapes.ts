import type { GayaBagan } from "../sop/profile";
import type { Bentuk } from "../sop/sop";
import type { Plan, PlanBox, PlanConnector, PlanLabel, PlanPiece, PlanSymbol } from "./plan";
import { element, escapeXml, rounded } from "./svg-markup";

/** Lines and fills, for all shapes of a drawing; arrowheads and letters set their own. */
const inkOf = ({ tebalGaris = 0.75, warnaGaris = "#000", warnaIsi = "#fff" }: GayaBagan = {}) => ({
  color: warnaGaris,
  stroke: "currentColor",
  "stroke-width": tebalGaris,
  fill: warnaIsi,
});
const HEAD = { length: 5, half: 2.1 };
const MARK = "√";

/** A box with its top left corner in the page's coordinates. */
type Placed = Pick<PlanBox, "x" | "y" | "width" | "height">;

const OUTLINES: Readonly<Record<Bentuk, (box: Placed) => string>> = {
  kapsul: (box) => element("rect", { ...rect(box), rx: box.width * 0.161, ry: box.height / 2 }),
  kotak: (box) => element("rect", rect(box)),
  gambar: (box) => element("rect", { ...rect(box), "stroke-dasharray": "3 2" }),
  belahKetupat: (box) => polygon(box, [0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5]),
  segilima: (box) => polygon(box, [0, 0, 1, 0, 1, 0.8, 0.5, 1, 0, 0.8]),
  lain: ({ x, y, width, height }) =>
    element("path", {
      d: `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height * 0.85)}q${rounded(-width / 4)} ${rounded(-height * 0.2)} ${rounded(-width / 2)} 0t${rounded(-width / 2)} 0z`,
    }),
  tanda: (box) => text(MARK, box.x + box.width / 2, box.y + box.height / 2 + 3.5, 10),
};

const rect = ({ x, y, width, height }: Placed): Record<string, number> => ({ x, y, width, height });

function polygon({ x, y, width, height }: Placed, corners: readonly number[]): string {
  const points = corners.map((part, index) => rounded(index % 2 === 0 ? x + part * width : y + part * height));
  return element("polygon", { points: points.join(" ") });
}

function text(content: string, x: number, y: number, size: number, anchor = "middle"): string {
  return element(
    "text",
    { x, y, "font-size": size, "text-anchor": anchor, fill: "#000", stroke: "none" },
    escapeXml(content),
  );
}

export function symbolSvg(symbol: PlanSymbol, top: number): string {
  const shape = OUTLINES[symbol.bentuk]({ ...symbol, y: symbol.y + top });
  return element(
    "g",
    { "data-langkah": symbol.langkah + 1 },
    element("title", {}, escapeXml(symbol.description)),
    shape,
  );
}

export function connectorSvg(connector: PlanConnector, top: number): string {
  const box = { ...connector, y: connector.y + top };
  const letter = text(
    connector.letter,
    box.x + box.width / 2,
    box.y + box.height * 0.45 + connector.fontSize * 0.36,
    connector.fontSize,
  );
  return element("g", {}, element("title", {}, escapeXml(connector.description)), OUTLINES.segilima(box), letter);
}

export function labelSvg({ x, y, width, height, lines, fontSize }: PlanLabel, top: number): string {
  const step = height / lines.length;
  return lines.map((line, index) => text(line, x + width / 2, y + top + step * (index + 0.8), fontSize)).join("");
}

export function pieceSvg({ x1, y1, x2, y2, arrow }: PlanPiece, top: number): string {
  const line = element("line", {
    x1,
    y1: y1 + top,
    x2,
    y2: y2 + top,
    "stroke-linecap": "square",
  });
  if (!arrow) return line;
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
  const [backX, backY] = [x2 - dx * HEAD.length, y2 + top - dy * HEAD.length];
  const points = [
    x2,
    y2 + top,
    backX - dy * HEAD.half,
    backY + dx * HEAD.half,
    backX + dy * HEAD.half,
    backY - dx * HEAD.half,
  ];
  return line + element("polygon", { points: points.map(rounded).join(" "), fill: "currentColor", stroke: "none" });
}

/** Where a row lies on the picture. */
export interface RowBand {
  readonly top: number;
  /** Its height with the border below. */
  readonly height: number;
}

/** Everything that stands in the given rows, lines first so that symbols cover their ends. */
export function drawingSvg(plan: Plan, rows: ReadonlyMap<number, RowBand>): string {
  const each = <T extends { row: number }>(items: readonly T[], draw: (item: T, top: number) => string): string =>
    // Arrows to one symbol share lines: drawn twice, they would look bolder.
    [...new Set(items.map((item) => (rows.has(item.row) ? draw(item, rows.get(item.row)?.top ?? 0) : "")))].join("");
  const pieces = plan.pieces.map((piece) => withinRow(piece, rows.get(piece.row)?.height ?? 0));
  return element(
    "g",
    inkOf(plan.layout.gaya),
    each(pieces, pieceSvg),
    each(plan.symbols, symbolSvg),
    each(plan.connectors, connectorSvg),
    each(plan.labels, labelSvg),
  );
}

/** A piece without the part that reaches into the next row; on paper rows do not grow. */
function withinRow(piece: PlanPiece, height: number): PlanPiece {
  return { ...piece, y1: Math.min(piece.y1, height), y2: Math.min(piece.y2, height) };
}
