import type { Box, Point, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { ownName } from "../procedure/symbols";
import { distance, nearestIn } from "./geometry";
import { cellOf, columnsOf } from "./own-columns";

/** How far a point is from a shape, beyond what is no wonder; infinite where they are not anchored in one row. */
export type Apart = (point: Point, line: ShapeNode, shape: ShapeNode) => number;

/** A gap that people do not see as one, in points: an editor rounds, a symbol is nudged. */
const UNSEEN = 6;
/** Where several stand in a row, a place above or below its middle may be the writer's own. */
const NUDGED = 6;

/**
 * Measures our own drawing in itself, as its columns are now and as they were when it was drawn. A symbol that has left
 * the middle of its cell was moved, not the lines at it.
 * @param shapes all of our own drawing
 */
export function apartIn(snapshot: Snapshot, shapes: readonly ShapeNode[]): Apart {
  const columns = columnsOf(snapshot, shapes);
  const standing = shapesInRows(snapshot, shapes);
  return (point, line, shape) => {
    const [from, to] = [cellOf(snapshot, line), cellOf(snapshot, shape)];
    const { box } = shape;
    if (!from || !to || !box || from.ref.table !== to.ref.table || from.ref.row !== to.ref.row) return Infinity;
    const height = snapshot.tables[to.ref.table]?.rows[to.ref.row]?.height ?? 0;
    const up = height > 0 ? Math.abs(box.y + box.height / 2 - height / 2) : 0;
    const moved = (standing.get(rowKey(to.ref)) ?? 0) > 1 ? Math.min(up, NUDGED) : up;
    let [gap, aside] = [Infinity, Infinity];
    for (const borders of columns.get(to.ref.table) ?? []) {
      const border = (column: number): number => borders[column] ?? 0;
      const left = border(to.cell.column);
      const middle = (border(to.cell.column + to.cell.columnSpan) - left) / 2;
      gap = Math.min(gap, gapTo(box, { x: point.x + border(from.cell.column) - left, y: point.y }));
      aside = Math.min(aside, Math.abs(box.x + box.width / 2 - middle));
    }
    return gap - UNSEEN - aside - moved;
  };
}

const rowKey = ({ table, row }: { table: number; row: number }): string => `${table}.${row}`;

/** How many symbols and pentagons stand in each row. */
function shapesInRows(snapshot: Snapshot, shapes: readonly ShapeNode[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const shape of shapes) {
    const kind = ownName(shape)?.kind;
    const at = kind === "simbol" || kind === "penghubung" ? cellOf(snapshot, shape) : null;
    if (at) counts.set(rowKey(at.ref), (counts.get(rowKey(at.ref)) ?? 0) + 1);
  }
  return counts;
}

export const gapTo = (box: Box, point: Point): number => distance(nearestIn(box, point), point);
