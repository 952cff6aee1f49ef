import type { GridNode, Link } from "./grid";
import { placeRows } from "./heights";
import type { Heights, RowNeeds } from "./heights";
import { aroundMiddle } from "./lanes";
import { TABLE } from "./layout";
import { METRICS, stubLength } from "./metrics";
import { endPoint, sidePoint } from "./outline";
import type { Outline, Point } from "./outline";
import { centreOf, widthOf } from "./performers";
import type { Performers } from "./performers";
import { isMiddle } from "./segments";
import type { Bundle, Segment } from "./segments";
import { spreadStrands } from "./strands";
import type { Wiring } from "./wiring";

/** What one page shows between its text columns; x from the table's left edge, y from the top of the first body row. */
export interface PageDrawing {
  readonly heights: Heights;
  /** By node of the grid. */
  readonly shapes: readonly Outline[];
  readonly lines: readonly Line[];
}

/** An arrow from corner to corner. */
export interface Line {
  readonly link: Link;
  readonly points: readonly Point[];
}

/** Draws a wired page with rows of the heights that it needs. */
export function drawPage(wiring: Wiring, needs: (row: number) => RowNeeds): PageDrawing {
  const { grid, performers, segments } = wiring;
  const heights = placeRows(grid, wiring.layers, needs, TABLE.border);
  const shapes = grid.nodes.map((node) => outlineOf(node, heights, performers));
  const ys = placeLevels(wiring, heights);
  const along = (segment: Segment): number => {
    const bundle = wiring.bundleOf.get(segment);
    return (bundle && (segment.vertical ? wiring.lanes.get(bundle) : ys.get(bundle))) ?? 0;
  };
  const lines = grid.links.map((link) => ({
    link,
    points: corners(link, segments[link.id] ?? [], along, shapes, performers),
  }));
  return { heights, shapes, lines };
}

function outlineOf(
  { band, column, width, height, bentuk }: GridNode,
  { bands }: Heights,
  performers: Performers,
): Outline {
  return { bentuk, x: centreOf(performers, column) - width / 2, y: (bands[band] ?? 0) - height / 2, width, height };
}

function placeLevels({ levels }: Wiring, { bands, gaps }: Heights): Map<Bundle, number> {
  const places = new Map<Bundle, number>();
  for (const { bundles, strands, order } of levels) {
    const bounded = strands.map((strand, index) => {
      const bundle = bundles[index] as Bundle;
      const gap = gaps[bundle.track / 2] ?? { min: 0, max: 0 };
      if (!isMiddle(bundle)) return { ...strand, ...gap, room: gap };
      const centre = bands[(bundle.track - 1) / 2] ?? 0;
      const heights = bundle.segments.flatMap(({ link: { from, to } }) => [from.height, to?.height ?? from.height]);
      return { ...strand, ...aroundMiddle(centre, Math.min(...heights)) };
    });
    const ys = spreadStrands(bounded, order, { pitch: METRICS.pitch });
    bundles.forEach((bundle, index) => places.set(bundle, ys[index] ?? 0));
  }
  return places;
}

function corners(
  link: Link,
  segments: readonly Segment[],
  along: (segment: Segment) => number,
  shapes: readonly Outline[],
  performers: Performers,
): Point[] {
  const [first, last] = [segments[0], segments.at(-1)];
  const from = shapes[link.from.id];
  if (!first || !last || !from) return [];
  const begin = port(from, first, along(first), Math.sign(first.to - first.from));
  const turns = segments.slice(1).map((segment, index): Point => {
    const before = segments[index] ?? segment;
    return segment.vertical ? { x: along(segment), y: along(before) } : { x: along(before), y: along(segment) };
  });
  const to = link.to && shapes[link.to.id];
  const direction = Math.sign(last.to - last.from);
  const length = stubLength(last.vertical, link.from.width, widthOf(performers, link.from.column));
  const stub = { x: begin.x + (last.vertical ? 0 : direction * length), y: begin.y + (last.vertical ? length : 0) };
  return [begin, ...turns, to ? port(to, last, along(last), -direction) : stub];
}

const port = (shape: Outline, { vertical }: Segment, at: number, side: number): Point =>
  vertical ? endPoint(shape, at, side) : sidePoint(shape, at, side);
