import type { Bentuk } from "../sop/sop";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape with its place, in points. */
export interface Outline {
  readonly bentuk: Bentuk;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of the width that each rounded end of `flowChartTerminator` takes. */
const TERMINATOR_END = 3475 / 21600;
/** Part of the height that the point of `flowChartOffpageConnector` takes. */
const PENTAGON_POINT = 0.2;

/**
 * Half of the width of a shape at a height, as parts: 1 at its widest.
 * @param v height, from -1 (top) to 1 (bottom)
 */
function halfWidth(bentuk: Bentuk, v: number): number {
  if (bentuk === "belahKetupat") return 1 - Math.abs(v);
  if (bentuk === "kapsul") return 1 - 2 * TERMINATOR_END * (1 - Math.sqrt(Math.max(0, 1 - v * v)));
  const below = (v + 1) / 2 - (1 - PENTAGON_POINT);
  return bentuk === "segilima" && below > 0 ? 1 - below / PENTAGON_POINT : 1;
}

/** The lowest height at which a shape is as wide as `u` (from -1, left, to 1, right); -1…1. */
function bottomAt(bentuk: Bentuk, u: number): number {
  const distance = Math.abs(u);
  if (bentuk === "belahKetupat") return 1 - distance;
  if (bentuk === "segilima") return 1 - 2 * PENTAGON_POINT * distance;
  const round = (distance - (1 - 2 * TERMINATOR_END)) / (2 * TERMINATOR_END);
  return bentuk === "kapsul" && round > 0 ? Math.sqrt(Math.max(0, 1 - round * round)) : 1;
}

/** Where a horizontal line at `y` meets the left (-1) or right (1) side of the shape. */
export function sidePoint({ bentuk, x, y, width, height }: Outline, at: number, side: number): Point {
  const v = Math.max(-1, Math.min(1, (2 * (at - y)) / height - 1));
  return { x: x + (width / 2) * (1 + side * halfWidth(bentuk, v)), y: at };
}

/** Where a vertical line at `x` meets the top (-1) or bottom (1) of the shape. */
export function endPoint({ bentuk, x, y, width, height }: Outline, at: number, end: number): Point {
  const u = Math.max(-1, Math.min(1, (2 * (at - x)) / width - 1));
  const reach = bentuk === "segilima" && end < 0 ? 1 : bottomAt(bentuk, u);
  return { x: at, y: y + (height / 2) * (1 + end * reach) };
}

/** True when a box comes nearer to the shape than `margin`. A diamond leaves the corners of its own box free. */
export function touches(
  { bentuk, x, y, width, height }: Outline,
  box: Omit<Outline, "bentuk">,
  margin: number,
): boolean {
  const dx = gapBetween(x + width / 2, box.x - margin, box.x + box.width + margin);
  const dy = gapBetween(y + height / 2, box.y - margin, box.y + box.height + margin);
  if (dx >= width / 2 || dy >= height / 2) return false;
  return bentuk !== "belahKetupat" || dx / (width / 2) + dy / (height / 2) < 1;
}

const gapBetween = (point: number, from: number, to: number): number => Math.max(0, from - point, point - to);
