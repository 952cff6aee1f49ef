import { METRICS } from "./metrics";
import type { Outline, Point } from "./outline";

/** Top left corner of a place for a label, and how much worse it is than right beside the exit. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly penalty: number;
}

/** How far to look for places. */
export interface Search {
  /** Narrowest room in which a label may be set. */
  readonly narrowest: number;
  /** Legs of the line along which to look, counted from the exit. */
  readonly legs: number;
  /** Steps along each leg, and their length in points. */
  readonly steps: number;
  readonly step: number;
  /** How far beyond the end of a leg, and from the symbol's corner, in points. */
  readonly beyond: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance of a label from its own line, and from anything else. */
const DISTANCE = 1.2;
export const CLEAR = 0.8;
const LATER_LEG = 25;
/** What it costs to stand below a line, right of a symbol's middle, or away from the exit. */
const BELOW = 3;
const OTHER_SIDE = 1;
const AWAY = 0.5;
/** Height from the exit to which the free corner beside a diamond reaches. */
const CORNER = 9;

/** Places for a label of some size beside the first legs of a line, or at a corner of the symbol that it leaves. */
export function* spotsBeside(points: readonly Point[], shape: Outline, size: Size, search: Search): Generator<Spot> {
  const legs = Math.min(search.legs, points.length - 1);
  for (let leg = 0; leg < legs; leg++) {
    const [from, to] = [points[leg], points[leg + 1]];
    if (!from || !to) return;
    const along = from.y === to.y ? besideHorizontal(from, to, size, search) : besideVertical(from, to, size, search);
    for (const { x, y, penalty } of along) yield { x, y, penalty: penalty + leg * LATER_LEG };
    if (leg === 0 && from.y === to.y) yield* besideCorner(shape, from, Math.sign(to.x - from.x), size, search);
  }
}

function* besideHorizontal(from: Point, to: Point, { width, height }: Size, search: Search): Generator<Spot> {
  const direction = Math.sign(to.x - from.x);
  for (const away of distances(Math.abs(to.x - from.x), search)) {
    const near = from.x + direction * (1.5 + away);
    const x = direction > 0 ? near : near - width;
    yield { x, y: from.y - DISTANCE - height, penalty: away * AWAY };
    yield { x, y: from.y + DISTANCE, penalty: away * AWAY + BELOW };
  }
}

function* besideVertical(from: Point, to: Point, { width, height }: Size, search: Search): Generator<Spot> {
  const direction = Math.sign(to.y - from.y);
  for (const away of distances(Math.abs(to.y - from.y), search)) {
    const near = from.y + direction * (1 + away);
    const y = direction > 0 ? near : near - height;
    for (const aside of [DISTANCE + CLEAR, METRICS.head.half + DISTANCE]) {
      const penalty = away * AWAY + aside;
      yield { x: from.x + aside, y, penalty };
      yield { x: from.x - aside - width, y, penalty: penalty + OTHER_SIDE };
    }
  }
}

function distances(length: number, { steps, step, beyond }: Search): number[] {
  const count = Math.min(steps, Math.floor((length + beyond) / step) + 1);
  return Array.from({ length: count }, (_, index) => index * step);
}

/**
 * The free corner above or below a diamond's side, for labels that do not fit between it and the next lane; further
 * off, above or below any symbol, on the side of the exit or in the middle.
 */
function* besideCorner(shape: Outline, exit: Point, direction: number, size: Size, search: Search): Generator<Spot> {
  const slope = shape.bentuk === "belahKetupat" ? shape.width / shape.height : 0;
  const most = Math.max(0, shape.width / 2 - METRICS.head.half - DISTANCE);
  const centred = shape.x + (shape.width - size.width) / 2;
  for (let lift = 3; lift <= CORNER + search.beyond; lift += 2) {
    const far = lift >= shape.height / 2;
    const back = far ? most : Math.min(most, lift * slope - CLEAR * (1 + slope) - 0.1);
    const edge = exit.x - direction * back;
    const x = direction > 0 ? edge : edge - size.width;
    const penalty = lift * 0.8;
    const [above, below] = [exit.y - lift - size.height, exit.y + lift];
    yield { x, y: above, penalty };
    yield { x, y: below, penalty: penalty + BELOW };
    if (!far) continue;
    yield { x: centred, y: above, penalty: penalty + 8 };
    yield { x: centred, y: below, penalty: penalty + 8 + BELOW };
  }
}
