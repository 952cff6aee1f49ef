import { TABLE } from "./layout";
import type { Layout } from "./layout";
import type { Link } from "./grid";
import { touches } from "./outline";
import type { Outline, Point } from "./outline";
import type { Line, PageDrawing } from "./page-drawing";
import { borderOf, rightOf } from "./performers";
import type { Performers } from "./performers";
import { hyphenate } from "./syllables";
import { breakLines, lineHeight, measure } from "./text";
import type { TextStyle } from "./text";

/** A label beside its exit, in the page's coordinates. */
export interface PlacedLabel extends Box {
  readonly link: Link;
  readonly lines: readonly string[];
  /** False when every place near the exit is taken: the row needs more room. */
  readonly free: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Candidate extends Box {
  readonly lines: readonly string[];
  /** How much worse it is than right beside the exit. */
  readonly penalty: number;
}

/** Letters of a label are a little smaller than the table's. */
export const labelStyle = ({ font, fontSize }: Layout): TextStyle => ({
  font,
  fontSize: Math.max(5.5, Math.min(7, fontSize - 1.5)),
});

/** Widths in which a label may be set; a long one is broken into lines. */
const WIDTHS = [60, 38, 26, 17];
const STEP = 4;
const STEPS = 9;
/** Distance of a label from its own line, and from anything else. */
const DISTANCE = 1;
const HEAD = { length: 6, half: 2.5 };

/** Finds a place for each label of a page: near its exit, over no line, symbol or other label. */
export function placeLabels(drawing: PageDrawing, performers: Performers, style: TextStyle): PlacedLabel[] {
  const taken: Box[] = drawing.lines.flatMap(lineBoxes);
  const placed: PlacedLabel[] = [];
  for (const line of drawing.lines) {
    if (line.link.label === "" || line.points.length < 2) continue;
    const candidates = candidatesFor(line, drawing, performers, style).sort((a, b) => a.penalty - b.penalty);
    const hits = (box: Box): number =>
      taken.filter((other) => overlap(box, other)).length +
      drawing.shapes.filter((shape) => touches(shape, box, DISTANCE / 2)).length;
    const free = candidates.find((candidate) => hits(candidate) === 0);
    const best =
      free ??
      candidates.reduce<Candidate | null>((least, each) => (least && hits(least) <= hits(each) ? least : each), null);
    if (!best) continue;
    taken.push(best);
    const { x, y, width, height, lines } = best;
    placed.push({ x, y, width, height, lines, link: line.link, free: free !== undefined });
  }
  return placed;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What a label must not cover: the line itself, and the arrow's head. */
function lineBoxes({ points }: Line): Box[] {
  const boxes = points.slice(1).map((to, index) => boxAround(points[index] ?? to, to, DISTANCE / 2));
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return boxes;
  const back = (from: number, to: number): number => from + Math.max(-HEAD.length, Math.min(HEAD.length, to - from));
  return [...boxes, boxAround(tip, { x: back(tip.x, before.x), y: back(tip.y, before.y) }, HEAD.half)];
}

function boxAround(a: Point, b: Point, margin: number): Box {
  const [x, y] = [Math.min(a.x, b.x) - margin, Math.min(a.y, b.y) - margin];
  return { x, y, width: Math.abs(a.x - b.x) + 2 * margin, height: Math.abs(a.y - b.y) + 2 * margin };
}

function candidatesFor(line: Line, drawing: PageDrawing, performers: Performers, style: TextStyle): Candidate[] {
  const shape = drawing.shapes[line.link.from.id];
  const settings = settingsOf(line.link.label, style);
  const found: Candidate[] = [];
  const consider = (box: Omit<Candidate, "penalty">, penalty: number): void => {
    const extra = fitPenalty(box, drawing, performers);
    if (extra !== null) found.push({ ...box, penalty: penalty + extra });
  };
  for (const { lines, width, height, penalty } of settings) {
    line.points.slice(1, 4).forEach((to, index) => {
      const from = line.points[index] ?? to;
      const size = { width, height, lines };
      const base = penalty + index * 25;
      if (from.y === to.y) besideHorizontal(from, to, size, base, consider);
      else besideVertical(from, to, size, base, consider);
      if (index === 0 && shape?.bentuk === "belahKetupat") besideDiamond(shape, from, to, size, base, consider);
    });
  }
  return found;
}

type Sized = Pick<Candidate, "width" | "height" | "lines">;
type Consider = (box: Omit<Candidate, "penalty">, penalty: number) => void;

function settingsOf(text: string, style: TextStyle): (Sized & { penalty: number })[] {
  const seen = new Set<string>();
  return WIDTHS.flatMap((room) => {
    const lines = breakLines(hyphenate(text, room, style), room, style);
    const key = lines.join("\n");
    if (seen.has(key)) return [];
    const penalty = seen.size * 4;
    seen.add(key);
    const width = Math.ceil((Math.max(...lines.map((line) => measure(line, style))) + 0.5) * 2) / 2;
    return [{ lines, width, height: Math.ceil(lines.length * lineHeight(style) * 2) / 2, penalty }];
  });
}

function besideHorizontal(from: Point, to: Point, size: Sized, base: number, consider: Consider): void {
  const direction = Math.sign(to.x - from.x);
  for (let step = 0; step < STEPS && step * STEP <= Math.abs(to.x - from.x); step++) {
    const near = from.x + direction * (1.5 + step * STEP);
    const x = direction > 0 ? near : near - size.width;
    consider({ ...size, x, y: from.y - DISTANCE - size.height }, base + step * 2);
    consider({ ...size, x, y: from.y + DISTANCE }, base + step * 2 + 3);
  }
}

function besideVertical(from: Point, to: Point, size: Sized, base: number, consider: Consider): void {
  const direction = Math.sign(to.y - from.y);
  for (let step = 0; step < STEPS && step * STEP <= Math.abs(to.y - from.y); step++) {
    const near = from.y + direction * (1 + step * STEP);
    const y = direction > 0 ? near : near - size.height;
    consider({ ...size, x: from.x + DISTANCE + 1, y }, base + step * 2);
    consider({ ...size, x: from.x - DISTANCE - 1 - size.width, y }, base + step * 2 + 1);
  }
}

/** The free corner above or below a diamond's side, for labels that do not fit between it and the next lane. */
function besideDiamond(shape: Outline, from: Point, to: Point, size: Sized, base: number, consider: Consider): void {
  if (from.y !== to.y) return;
  const direction = Math.sign(to.x - from.x);
  const slope = shape.width / shape.height;
  for (const lift of [3, 5, 7, 9]) {
    const edge = from.x - direction * (lift * slope - DISTANCE);
    const x = direction > 0 ? edge : edge - size.width;
    consider({ ...size, x, y: from.y - lift - size.height }, base + lift * 0.8);
    consider({ ...size, x, y: from.y + lift }, base + lift * 0.8 + 3);
  }
}

/** Null when the box leaves its row or the performers' columns; else what it costs to stand over a border. */
function fitPenalty(box: Box, { heights }: PageDrawing, performers: Performers): number | null {
  if (box.x < performers.left + TABLE.border || box.x + box.width > rightOf(performers) - TABLE.border) return null;
  const inRow = heights.rows.some(
    ({ top, height }) => box.y >= top + TABLE.border && box.y + box.height <= top + height,
  );
  if (!inRow) return null;
  const column = Math.floor((box.x - performers.left) / performers.columnWidth);
  return box.x + box.width > borderOf(performers, column + 1) ? 7 : 0;
}
