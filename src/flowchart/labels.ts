import { TABLE } from "./layout";
import type { Layout } from "./layout";
import type { Link } from "./grid";
import type { RowPlace } from "./heights";
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

/** How far to look for a place: widths in which the label may be set, legs of the line, steps along each. */
interface Search {
  readonly widths: readonly number[];
  readonly legs: number;
  readonly steps: number;
  /** How far beyond the end of a leg, in points. */
  readonly beyond: number;
}

const FURTHEST: Search = { widths: [60, 38, 26, 17, 11], legs: 3, steps: 20, beyond: 30 };
/** Right beside the exit first, nearly always enough. */
const SEARCHES: readonly Search[] = [
  { widths: [60, 38], legs: 1, steps: 2, beyond: 0 },
  { widths: [60, 38, 26, 17], legs: 3, steps: 9, beyond: 0 },
  FURTHEST,
];
const STEP = 4;
/** What it costs to stand over a border of the table, and to break a word. */
const OVER_BORDER = 12;
const BROKEN_WORD = 30;
/** Distance of a label from its own line, and from anything else. */
const DISTANCE = 1.2;
const CLEAR = 0.8;
/** Height from the exit to which the corner of a diamond reaches; distance from the line through its middle. */
const CORNER = 9;
const CORNER_DISTANCE = 3.5;
const HEAD = { length: 6, half: 2.5 };

/** Finds a place for each label of a page: near its exit, over no line, symbol or other label. */
export function placeLabels(drawing: PageDrawing, performers: Performers, style: TextStyle): PlacedLabel[] {
  const taken: Box[] = drawing.lines.flatMap(lineBoxes);
  const placed: PlacedLabel[] = [];
  const labelled = drawing.lines.filter(({ link, points }) => link.label !== "" && points.length > 1);
  // A label at a vertical exit may stand at either side: those at the sides choose first.
  for (const line of [...labelled.filter(leavesSideways), ...labelled.filter((each) => !leavesSideways(each))]) {
    const search = (reach: Search): Candidate[] => candidatesFor(line, drawing, performers, style, reach);
    const found = findFree(search, taken, drawing.shapes);
    const best = found ?? leastBad(search(FURTHEST), taken, drawing.shapes);
    if (!best) continue;
    const { x, y, width, height, lines } = best;
    taken.push(best);
    placed.push({ x, y, width, height, lines, link: line.link, free: found !== null });
  }
  return placed;
}

const leavesSideways = ({ points }: Line): boolean => points[0]?.y === points[1]?.y;

/** The best candidate that covers nothing, of the first search that has one. */
function findFree(
  search: (reach: Search) => Candidate[],
  taken: readonly Box[],
  shapes: readonly Outline[],
): Candidate | null {
  for (const reach of SEARCHES) {
    const isFree = (box: Box): boolean =>
      !taken.some((other) => overlap(box, other)) && !shapes.some((shape) => touches(shape, box, CLEAR));
    const free = search(reach)
      .sort((a, b) => a.penalty - b.penalty)
      .find(isFree);
    if (free) return free;
  }
  return null;
}

/** The candidate that covers the fewest things. */
function leastBad(all: readonly Candidate[], taken: readonly Box[], shapes: readonly Outline[]): Candidate | undefined {
  const hits = (box: Box): number =>
    taken.filter((other) => overlap(box, other)).length +
    2 * shapes.filter((shape) => touches(shape, box, CLEAR)).length;
  return all
    .map((candidate) => ({ candidate, cost: hits(candidate) * 100 + candidate.penalty }))
    .sort((a, b) => a.cost - b.cost)[0]?.candidate;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What a label must not cover: the line itself, and the arrow's head. */
function lineBoxes({ points }: Line): Box[] {
  const boxes = points.slice(1).map((to, index) => boxAround(points[index] ?? to, to, CLEAR));
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return boxes;
  const back = (from: number, to: number): number => from + Math.max(-HEAD.length, Math.min(HEAD.length, to - from));
  return [...boxes, boxAround(tip, { x: back(tip.x, before.x), y: back(tip.y, before.y) }, HEAD.half)];
}

function boxAround(a: Point, b: Point, margin: number): Box {
  const [x, y] = [Math.min(a.x, b.x) - margin, Math.min(a.y, b.y) - margin];
  return { x, y, width: Math.abs(a.x - b.x) + 2 * margin, height: Math.abs(a.y - b.y) + 2 * margin };
}

function candidatesFor(
  line: Line,
  drawing: PageDrawing,
  performers: Performers,
  style: TextStyle,
  search: Search,
): Candidate[] {
  const shape = drawing.shapes[line.link.from.id];
  const settings = settingsOf(line.link.label, style, search.widths);
  const row = drawing.heights.rows.find((each) => each.row === line.link.langkah);
  if (!row) return [];
  const found: Candidate[] = [];
  const consider = (box: Omit<Candidate, "penalty">, penalty: number): void => {
    const extra = fitPenalty(box, row, performers);
    if (extra !== null) found.push({ ...box, penalty: penalty + extra });
  };
  for (const { lines, width, height, penalty } of settings) {
    line.points.slice(1, 1 + search.legs).forEach((to, index) => {
      const from = line.points[index] ?? to;
      const size = { width, height, lines };
      const base = penalty + index * 25;
      if (from.y === to.y) besideHorizontal(from, to, size, search, base, consider);
      else besideVertical(from, to, size, search, base, consider);
      if (index === 0 && shape) besideCorner(shape, from, to, size, search, base, consider);
    });
  }
  return found;
}

type Sized = Pick<Candidate, "width" | "height" | "lines">;
type Consider = (box: Omit<Candidate, "penalty">, penalty: number) => void;

function settingsOf(text: string, style: TextStyle, widths: readonly number[]): (Sized & { penalty: number })[] {
  const seen = new Set<string>();
  return widths.flatMap((room) => {
    const lines = breakLines(hyphenate(text, room, style), room, style);
    const key = lines.join("\n");
    if (seen.has(key)) return [];
    const penalty = seen.size * 4 + (lines.join(" ") === text ? 0 : BROKEN_WORD);
    seen.add(key);
    const width = Math.ceil((Math.max(...lines.map((line) => measure(line, style))) + 0.5) * 2) / 2;
    return [{ lines, width, height: Math.ceil(lines.length * lineHeight(style) * 2) / 2, penalty }];
  });
}

function besideHorizontal(
  from: Point,
  to: Point,
  size: Sized,
  { steps, beyond }: Search,
  base: number,
  consider: Consider,
): void {
  const direction = Math.sign(to.x - from.x);
  for (let step = 0; step < steps && step * STEP <= Math.abs(to.x - from.x) + beyond; step++) {
    const near = from.x + direction * (1.5 + step * STEP);
    const x = direction > 0 ? near : near - size.width;
    consider({ ...size, x, y: from.y - DISTANCE - size.height }, base + step * 2);
    consider({ ...size, x, y: from.y + DISTANCE }, base + step * 2 + 3);
  }
}

function besideVertical(
  from: Point,
  to: Point,
  size: Sized,
  { steps, beyond }: Search,
  base: number,
  consider: Consider,
): void {
  const direction = Math.sign(to.y - from.y);
  for (let step = 0; step < steps && step * STEP <= Math.abs(to.y - from.y) + beyond; step++) {
    const near = from.y + direction * (1 + step * STEP);
    const y = direction > 0 ? near : near - size.height;
    for (const distance of [DISTANCE + 1, HEAD.half + DISTANCE]) {
      const penalty = base + step * 2 + distance;
      consider({ ...size, x: from.x + distance, y }, penalty);
      consider({ ...size, x: from.x - distance - size.width, y }, penalty + 1);
    }
  }
}

/**
 * The free corner above or below a diamond's side, for labels that do not fit between it and the next lane; further
 * off, above or below any symbol, on the side of the exit.
 */
function besideCorner(
  shape: Outline,
  from: Point,
  to: Point,
  size: Sized,
  { beyond }: Search,
  base: number,
  consider: Consider,
): void {
  if (from.y !== to.y) return;
  const direction = Math.sign(to.x - from.x);
  const slope = shape.bentuk === "belahKetupat" ? shape.width / shape.height : 0;
  const most = Math.max(0, shape.width / 2 - CORNER_DISTANCE);
  for (let lift = 3; lift <= CORNER + beyond; lift += 2) {
    const far = lift >= shape.height / 2;
    const back = far ? most : Math.min(most, lift * slope - CLEAR * (1 + slope) - 0.1);
    const edge = from.x - direction * back;
    const x = direction > 0 ? edge : edge - size.width;
    const centred = shape.x + (shape.width - size.width) / 2;
    for (const [at, more] of far ? [[x, 0] as const, [centred, 8] as const] : [[x, 0] as const]) {
      consider({ ...size, x: at, y: from.y - lift - size.height }, base + lift * 0.8 + more);
      consider({ ...size, x: at, y: from.y + lift }, base + lift * 0.8 + 3 + more);
    }
  }
}

/** Null when the box leaves the row of its step or the performers; else what it costs to stand over a border. */
function fitPenalty(box: Box, { top, height }: RowPlace, performers: Performers): number | null {
  if (box.x < performers.left + TABLE.border || box.x + box.width > rightOf(performers) - TABLE.border) return null;
  if (box.y < top + TABLE.border || box.y + box.height > top + height) return null;
  const column = Math.floor((box.x - performers.left) / performers.columnWidth);
  return box.x + box.width > borderOf(performers, column + 1) ? OVER_BORDER : 0;
}
