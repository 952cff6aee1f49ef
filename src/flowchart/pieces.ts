import { shapeName } from "../sop/bagan-names";
import type { Heights, RowPlace } from "./heights";
import { TABLE } from "./layout";
import { METRICS } from "./metrics";
import type { Point } from "./outline";
import type { Line } from "./page-drawing";
import { columnOf } from "./performers";
import type { Performers } from "./performers";
import type { PlanPiece } from "./plan";

type Cut = Pick<PlanPiece, "row" | "x1" | "y1" | "x2" | "y2">;

/**
 * Cuts a line into straight pieces, one for each row that it crosses.
 * @param count pieces that the exit has already, on another page
 */
export function piecesOf({ link, points }: Line, heights: Heights, performers: Performers, count: number): PlanPiece[] {
  const cuts = points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return from.y === to.y
      ? cutHorizontal(from, to, heights)
      : cutVertical(from, to, heights, index === points.length - 2);
  });
  const { langkah, keluar, kind } = link;
  const nameOf = (piece: number): string =>
    shapeName(kind === "panah" ? { kind: "garis", langkah, keluar, piece } : { kind, langkah, urutan: keluar, piece });
  return cuts.map((cut, index) => ({
    ...cut,
    column: columnAt(performers, Math.min(cut.x1, cut.x2)),
    arrow: kind === "panah" && index === cuts.length - 1,
    langkah,
    keluar: kind === "panah" ? keluar : null,
    name: nameOf(count + index),
  }));
}

/** Index into `Plan.columns` of the performer column that holds an x. */
export const columnAt = (performers: Performers, x: number): number => performers.firstColumn + columnOf(performers, x);

/** The row that holds a y; a border belongs to the row above it. */
export function rowAt({ rows }: Heights, y: number): RowPlace | undefined {
  return rows.find(({ top, height }) => y <= top + height + TABLE.border) ?? rows.at(-1);
}

function cutHorizontal(from: Point, to: Point, heights: Heights): Cut[] {
  const place = rowAt(heights, from.y);
  if (!place || from.x === to.x) return [];
  return [{ row: place.row, x1: from.x, y1: from.y - place.top, x2: to.x, y2: to.y - place.top }];
}

function cutVertical({ x, y: from }: Point, { y: to }: Point, { rows }: Heights, last: boolean): Cut[] {
  const [upper, lower] = [Math.min(from, to), Math.max(from, to)];
  const cuts = rows.flatMap(({ row, top, height }): Cut[] => {
    const bottom = top + height + TABLE.border;
    if (lower <= top || upper >= bottom) return [];
    const begin = Math.max(upper, top) - top;
    const end = lower > bottom ? bottom + overlap(lower - bottom, last && to > from) - top : lower - top;
    return [to > from ? { row, x1: x, y1: begin, x2: x, y2: end } : { row, x1: x, y1: end, x2: x, y2: begin }];
  });
  return to > from ? cuts : cuts.reverse();
}

/** How far a piece reaches into the next row, so that no gap shows when its own row grows by a line of text. */
function overlap(rest: number, arrow: boolean): number {
  return Math.max(0, Math.min(METRICS.overshoot, rest - (arrow ? METRICS.lastLeg : 0)));
}
