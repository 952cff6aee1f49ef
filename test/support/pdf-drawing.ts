import { parseDocument } from "#dom";

/** Points from the left and the top of the page. */
export interface PdfPoint {
  readonly x: number;
  readonly y: number;
}

/** What a page of a PDF of LibreOffice shows between its texts, in the order in which it is painted. */
export interface PdfDrawing {
  /** Lines of tables: as thick as the table's borders. */
  readonly rules: readonly PdfLine[];
  /** Lines of shapes, to the tip of their head. */
  readonly strokes: readonly PdfLine[];
  /** Boxes around filled and outlined shapes. */
  readonly boxes: readonly PdfBox[];
}

export interface PdfLine {
  readonly from: PdfPoint;
  readonly to: PdfPoint;
  /** It ends in a head. */
  readonly head: boolean;
}

export interface PdfBox extends PdfPoint {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the drawing from a page that `pdftocairo -svg` made of the PDF.
 * @param border width of the table's borders, thinner than the pen of the shapes
 */
export function drawingOf(svg: string, border: number): PdfDrawing {
  const rules: PdfLine[] = [];
  const strokes: PdfLine[] = [];
  const boxes: PdfBox[] = [];
  for (const path of Array.from(parseDocument(svg).getElementsByTagName("path"))) {
    const style = styleOf(path.getAttribute("style") ?? "");
    if (style.size === 0) continue;
    const points = pointsOf(path);
    const [from, to] = points;
    if (!from || !to) continue;
    const isStroked = style.get("stroke") !== "none";
    const isFilled = style.get("fill") !== "none";
    if (isStroked && isFilled) boxes.push(boxAround(points));
    else if (isStroked)
      (Math.abs(Number(style.get("stroke-width")) - border) < 0.1 ? rules : strokes).push({ from, to, head: false });
    else if (isBlack(style))
      strokes.splice(-1, 1, ...strokes.slice(-1).map((line) => ({ ...line, to: from, head: true })));
  }
  return { rules, strokes, boxes };
}

const styleOf = (style: string): Map<string, string> =>
  new Map(
    style
      .split(";")
      .filter((part) => part.includes(":"))
      .map((part) => part.split(":").map((each) => each.trim()) as [string, string]),
  );

/** Heads are filled without an outline, as the shades of header cells are; only those are grey. */
const isBlack = (style: ReadonlyMap<string, string>): boolean => style.get("fill") === "rgb(0%,0%,0%)";

/** Corners of a path on the page; of its curves the points that steer them too, which lie within the shapes' boxes. */
function pointsOf(path: Element): PdfPoint[] {
  const numbers = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(path.getAttribute("transform") ?? "");
  const flat = numbers(path.getAttribute("d") ?? "");
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, index) => {
    const [x = 0, y = 0] = flat.slice(2 * index);
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  });
}

function boxAround(points: readonly PdfPoint[]): PdfBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
