import { middle } from "./grid";
import type { PageGrid } from "./grid";
import type { Layer } from "./heights";
import { byTrack, placeLanes, turnsOf } from "./lanes";
import { stubLength } from "./metrics";
import type { Route } from "./occupancy";
import { centreOf, widthOf } from "./performers";
import type { Performers } from "./performers";
import { bundlesOf, isMiddle, segmentsOf } from "./segments";
import type { Bundle, Segment } from "./segments";
import { orderStrands } from "./strands";
import type { Order, Strand } from "./strands";

/** The part of a drawing that does not change when rows grow. */
export interface Wiring {
  readonly grid: PageGrid;
  readonly performers: Performers;
  readonly segments: readonly (readonly Segment[])[];
  readonly bundleOf: ReadonlyMap<Segment, Bundle>;
  readonly lanes: ReadonlyMap<Bundle, number>;
  /** Bundles of horizontal lines by track, with their order. */
  readonly levels: readonly Level[];
  /** What runs in each gap. */
  readonly layers: readonly Layer[];
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
  const crossing = (segment: Segment, end: "from" | "to"): number => {
    const route = segments[segment.link.id] ?? [];
    const neighbour = route[route.indexOf(segment) + (end === "from" ? -1 : 1)];
    const bundle = neighbour && bundleOf.get(neighbour);
    return (bundle && lanes.get(bundle)) ?? endOf(segment, end, performers);
  };
  const levels = byTrack(bundles.filter(({ vertical }) => !vertical)).map((members): Level => {
    const strands = members.map((bundle): Strand => {
      const ends = bundle.segments.flatMap((segment) => [crossing(segment, "from"), crossing(segment, "to")]);
      const turns = bundle.segments.flatMap((segment) => turnsOf(segment, (_, end) => crossing(segment, end)));
      return { lo: Math.min(...ends) - 1, hi: Math.max(...ends) + 1, turns, ...NOWHERE };
    });
    return { bundles: members, strands, order: orderStrands(strands) };
  });
  const layers: Layer[] = [];
  for (const { bundles: members, order } of levels) {
    const [first] = members;
    if (!first || isMiddle(first)) continue;
    const rising = members.some((bundle) => bundle.segments.some(risesInto));
    layers[first.track / 2] = { lines: 1 + Math.max(...order.before), rising };
  }
  return { grid, performers, segments, bundleOf, lanes, levels, layers };
}

/** The next leg is the last one and goes up into a symbol of the band above. */
const risesInto = ({ link: { to }, following, turnTo, track }: Segment): boolean =>
  following === 1 && turnTo < 0 && to !== null && middle(to.band) === track - 1;

/** Bounds that are not known before the rows have their heights. */
const NOWHERE = { min: 0, max: 0, heads: { min: 0, max: 0 }, room: { min: 0, max: 0 } };

/** x where a horizontal segment meets the symbol at its end, or just ends. */
function endOf({ link, from, to }: Segment, end: "from" | "to", performers: Performers): number {
  const direction = Math.sign(to - from);
  if (end === "to" && link.to) return centreOf(performers, link.to.column) - (direction * link.to.width) / 2;
  const start = centreOf(performers, link.from.column) + (direction * link.from.width) / 2;
  return end === "from"
    ? start
    : start + direction * stubLength(false, link.from.width, widthOf(performers, link.from.column));
}
