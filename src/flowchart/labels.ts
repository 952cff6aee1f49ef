import type { Link } from "./grid";
import type { RowPlace } from "./heights";
import type { Setting } from "./label-settings";
import { CLEAR, spotsBeside } from "./label-spots";
import type { Search } from "./label-spots";
import { TABLE } from "./layout";
import { METRICS } from "./metrics";
import { touches } from "./outline";
import type { Outline, Point } from "./outline";
import type { Line, PageDrawing } from "./page-drawing";
import { borderOf, columnOf, leftOf, rightOf } from "./performers";
import type { Performers } from "./performers";

/** A label beside its exit, in the page's coordinates. */
export interface PlacedLabel extends Box {
  readonly link: Link;
  readonly lines: readonly string[];
  /** The lines that it covers, as every place near the exit is taken; null when it has one. */
  readonly covers: readonly Link[] | null;
  /** A border between columns runs through it. */
  readonly split: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Candidate extends Box {
  readonly lines: readonly string[];
  readonly penalty: number;
}

/** Right beside the exit, nearly always enough. */
const NEAR: Search = { narrowest: 30, legs: 1, steps: 2, step: 4, beyond: 0 };
const FURTHEST: Search = { narrowest: 0, legs: 3, steps: 40, step: 2, beyond: 30 };
const SEARCHES: readonly Search[] = [NEAR, { narrowest: 15, legs: 3, steps: 9, step: 4, beyond: 0 }, FURTHEST];
/** What it costs to stand over a border of the table: more than another line or leg, less than a broken word. */
const OVER_BORDER = 32;

/**
 * Finds a place for each label of a page: in the row of its step, near the exit, over no line, symbol or other label.
 * @param settingsOf ways to set a text, widest first
 */
export function placeLabels(
  drawing: PageDrawing,
  performers: Performers,
  settingsOf: (text: string) => readonly Setting[],
): PlacedLabel[] {
  const taken: Box[] = drawing.lines.flatMap(lineBoxes);
  const placed: PlacedLabel[] = [];
  const labelled = drawing.lines.filter(({ link, points }) => link.label !== "" && points.length > 1);
  // A label at a vertical exit may stand at either side: those at the sides choose first.
  for (const line of [...labelled.filter(leavesSideways), ...labelled.filter((each) => !leavesSideways(each))]) {
    const settings = settingsOf(line.link.label);
    const search = (reach: Search): Candidate[] => candidatesFor(line, drawing, performers, settings, reach);
    const found = findFree(search, taken, drawing.shapes);
    const best = found ?? leastBad(search(FURTHEST), taken, drawing.shapes);
    if (!best) continue;
    const { x, y, width, height, lines } = best;
    taken.push(best);
    const covered = drawing.lines.filter((other) => lineBoxes(other).some((box) => overlap(best, box)));
    const covers = found ? null : covered.map(({ link }) => link);
    const split = overBorder(x, width, performers);
    placed.push({ x, y, width, height, lines, link: line.link, covers, split });
  }
  return placed;
}

const leavesSideways = ({ points }: Line): boolean => points[0]?.y === points[1]?.y;

/** The best candidate that covers nothing, of the first search that has a good one. */
function findFree(
  search: (reach: Search) => Candidate[],
  taken: readonly Box[],
  shapes: readonly Outline[],
): Candidate | null {
  const isFree = (box: Box): boolean =>
    !taken.some((other) => overlap(box, other)) && !shapes.some((shape) => touches(shape, box, CLEAR));
  for (const reach of SEARCHES) {
    const sorted = search(reach).sort((a, b) => a.penalty - b.penalty);
    const free = sorted.find(isFree);
    if (free && (free.penalty < OVER_BORDER || reach !== NEAR)) return free;
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

function candidatesFor(
  { link, points }: Line,
  { shapes, heights }: PageDrawing,
  performers: Performers,
  settings: readonly Setting[],
  reach: Search,
): Candidate[] {
  const shape = shapes[link.from.id];
  const row = heights.rows.find((each) => each.row === link.langkah);
  const found: Candidate[] = [];
  if (!shape || !row) return found;
  for (const setting of settings) {
    if (setting.room < reach.narrowest) continue;
    const { lines, width, height } = setting;
    for (const { x, y, penalty } of spotsBeside(points, shape, setting, reach)) {
      const fit = fitPenalty(x, y, setting, row, performers);
      if (fit < Infinity) found.push({ x, y, width, height, lines, penalty: setting.penalty + penalty + fit });
    }
  }
  return found;
}

/** Infinite when a box leaves the row or the performers' columns; else what it costs to stand over a border. */
function fitPenalty(x: number, y: number, { width, height }: Setting, row: RowPlace, performers: Performers): number {
  const { border } = TABLE;
  if (x < leftOf(performers) + border || x + width > rightOf(performers) - border) return Infinity;
  if (y < row.top + border || y + height > row.top + row.height) return Infinity;
  return overBorder(x, width, performers) ? OVER_BORDER : 0;
}

const overBorder = (x: number, width: number, performers: Performers): boolean =>
  x + width > borderOf(performers, columnOf(performers, x) + 1);

/** What a label must not cover: the line itself, and the arrow's head. */
function lineBoxes({ points }: Line): Box[] {
  const { length, half } = METRICS.head;
  const boxes = points.slice(1).map((to, index) => boxAround(points[index] ?? to, to, CLEAR));
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return boxes;
  const back = (from: number, to: number): number => from + Math.max(-length, Math.min(length, to - from));
  return [...boxes, boxAround(tip, { x: back(tip.x, before.x), y: back(tip.y, before.y) }, half)];
}

function boxAround(a: Point, b: Point, margin: number): Box {
  const [x, y] = [Math.min(a.x, b.x) - margin, Math.min(a.y, b.y) - margin];
  return { x, y, width: Math.abs(a.x - b.x) + 2 * margin, height: Math.abs(a.y - b.y) + 2 * margin };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
