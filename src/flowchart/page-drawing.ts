import type { GridNode, Link, PageGrid } from "./grid";
import type { Heights, RowNeeds } from "./heights";
import { placeRows } from "./heights";
import { byTrack, placeLanes, turnsOf } from "./lanes";
import { TABLE } from "./layout";
import { METRICS } from "./metrics";
import type { Route } from "./occupancy";
import { endPoint, sidePoint } from "./outline";
import type { Outline, Point } from "./outline";
import { centreOf } from "./performers";
import type { Performers } from "./performers";
import { bundlesOf, isMiddle, segmentsOf } from "./segments";
import type { Bundle, Segment } from "./segments";
import { orderStrands, spreadStrands } from "./strands";
import type { Order, Strand } from "./strands";

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

/** The part of a drawing that does not change when rows grow. */
export interface Wiring {
  readonly grid: PageGrid;
  readonly performers: Performers;
  readonly segments: readonly (readonly Segment[])[];
  readonly bundleOf: ReadonlyMap<Segment, Bundle>;
  readonly lanes: ReadonlyMap<Bundle, number>;
  /** Bundles of horizontal lines by track, with their order. */
  readonly levels: readonly Level[];
  /** Lines beside each other in each gap. */
  readonly layers: readonly number[];
}

interface Level {
  readonly bundles: readonly Bundle[];
  readonly strands: readonly Strand[];
  readonly order: Order;
}

/** Gives every line its lane, and every horizontal line its place among those beside it. */
export function wire(grid: PageGrid, routes: readonly Route[], performers: Performers): Wiring {
  const segments = segmentsOf(grid, routes);
  const bundles = bundlesOf(segments.flat());
  const bundleOf = new Map(bundles.flatMap((bundle) => bundle.segments.map((segment) => [segment, bundle] as const)));
  const lanes = placeLanes(bundles, performers);
  const laneBeside = (segment: Segment, end: "from" | "to"): number => {
    const route = segments[segment.link.id] ?? [];
    const neighbour = route[route.indexOf(segment) + (end === "from" ? -1 : 1)];
    const bundle = neighbour && bundleOf.get(neighbour);
    if (bundle) return lanes.get(bundle) ?? 0;
    const node = end === "from" || !segment.link.to ? segment.link.from : segment.link.to;
    const side =
      Math.sign(segment[end === "from" ? "to" : "from"] - segment[end]) * (end === "to" && !segment.link.to ? -1 : 1);
    const stub = end === "to" && !segment.link.to ? METRICS.stub : 0;
    return centreOf(performers, node.column) + side * (node.width / 2 + stub);
  };
  const levels = byTrack(bundles.filter(({ vertical }) => !vertical)).map((members): Level => {
    const strands = members.map((bundle): Strand => {
      const ends = bundle.segments.flatMap((segment) => [laneBeside(segment, "from"), laneBeside(segment, "to")]);
      const turns = bundle.segments.flatMap((segment) => turnsOf(segment, (_, end) => laneBeside(segment, end)));
      return { lo: Math.min(...ends) - 1, hi: Math.max(...ends) + 1, turns, min: 0, max: 0 };
    });
    return { bundles: members, strands, order: orderStrands(strands) };
  });
  const layers: number[] = [];
  for (const { bundles: members, order } of levels) {
    const [first] = members;
    if (first && !isMiddle(first)) layers[first.track / 2] = 1 + Math.max(...order.before);
  }
  return { grid, performers, segments, bundleOf, lanes, levels, layers };
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
  const lines = grid.links.map((link) => ({ link, points: corners(link, segments[link.id] ?? [], along, shapes) }));
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
      if (!isMiddle(bundle)) return { ...strand, ...gaps[bundle.track / 2] };
      const centre = bands[(bundle.track - 1) / 2] ?? 0;
      const room =
        Math.min(...bundle.segments.flatMap(({ link: { from, to } }) => [from.height, to?.height ?? from.height])) / 4;
      return { ...strand, min: centre - room, max: centre + room };
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
  const stub = {
    x: begin.x + (last.vertical ? 0 : direction * METRICS.stub),
    y: begin.y + (last.vertical ? METRICS.stub : 0),
  };
  return [begin, ...turns, to ? port(to, last, along(last), -direction) : stub];
}

const port = (shape: Outline, { vertical }: Segment, at: number, side: number): Point =>
  vertical ? endPoint(shape, at, side) : sidePoint(shape, at, side);
