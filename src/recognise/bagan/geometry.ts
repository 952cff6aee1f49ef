import type { Box, Point } from "../../ooxml/snapshot";

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The point of a box that is nearest to a point; the point itself inside. */
export const nearestIn = ({ x, y, width, height }: Box, point: Point): Point => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
});

/** The box made higher at both ends. */
export const heightened = ({ x, y, width, height }: Box, by: number): Box => ({
  x,
  y: y - by,
  width,
  height: height + 2 * by,
});

/** Direction from one point to another, of length 1; null where they are the same. */
export function direction(from: Point, to: Point): Point | null {
  const length = distance(from, to);
  return length < 0.01 ? null : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The point of a segment that is nearest to a point, with its share of the way. */
export function nearestOn(from: Point, to: Point, point: Point): { share: number; point: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / square));
  return { share, point: { x: from.x + share * dx, y: from.y + share * dy } };
}
