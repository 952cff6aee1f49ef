import { isChannel } from "./grid";
import type { Link, PageGrid } from "./grid";
import type { Route } from "./occupancy";

/** A straight part of a route, in tracks of the grid. */
export interface Segment {
  readonly link: Link;
  /** Segments of the route that follow. */
  readonly following: number;
  readonly vertical: boolean;
  /** Track that it runs along: x of a vertical, y of a horizontal segment. */
  readonly track: number;
  /** Tracks that it runs between, in the direction of the arrow. */
  readonly from: number;
  readonly to: number;
  /** Side to which the route goes on before and behind it: -1 up or left, 1 down or right, 0 where it ends. */
  readonly turnFrom: -1 | 0 | 1;
  readonly turnTo: -1 | 0 | 1;
}

/** The segments of each route of a page. */
export function segmentsOf(grid: PageGrid, routes: readonly Route[]): Segment[][] {
  const across = 2 * grid.columns + 1;
  return grid.links.map((link) => {
    const points = (routes[link.id] ?? []).map((point) => ({ x: point % across, y: Math.floor(point / across) }));
    return points.slice(1).map((to, index): Segment => {
      const from = points[index] ?? to;
      const vertical = from.x === to.x;
      const along = vertical ? "y" : "x";
      const aside = vertical ? "x" : "y";
      const [before, after] = [points[index - 1], points[index + 2]];
      return {
        link,
        following: points.length - 2 - index,
        vertical,
        track: to[aside],
        from: from[along],
        to: to[along],
        turnFrom: before ? sign(before[aside] - from[aside]) : 0,
        turnTo: after ? sign(after[aside] - to[aside]) : 0,
      };
    });
  });
}

const sign = (value: number): -1 | 0 | 1 => (value < 0 ? -1 : value > 0 ? 1 : 0);

/** Segments of one net that run together on one track: one line for the eye. */
export interface Bundle {
  readonly vertical: boolean;
  readonly track: number;
  readonly net: number;
  readonly segments: readonly Segment[];
}

/**
 * Joins the segments of a net on a track where they meet or overlap. Segments that only touch at a symbol, one coming
 * in and one going out, are of different nets anyway.
 */
export function bundlesOf(segments: readonly Segment[]): Bundle[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = `${segment.vertical}.${segment.track}.${segment.link.net}`;
    groups.set(key, [...(groups.get(key) ?? []), segment]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => start(a) - start(b));
    const bundles: Segment[][] = [];
    let reach = -Infinity;
    for (const segment of sorted) {
      if (start(segment) <= reach) bundles.at(-1)?.push(segment);
      else bundles.push([segment]);
      reach = Math.max(reach, end(segment));
    }
    return bundles.map((members): Bundle => {
      const { vertical, track, link } = members[0] as Segment;
      return { vertical, track, net: link.net, segments: members };
    });
  });
}

const start = ({ from, to }: Segment): number => Math.min(from, to);
const end = ({ from, to }: Segment): number => Math.max(from, to);

/** True where all lines of the track would lie on each other, were they not pulled apart. */
export const isMiddle = ({ track }: { track: number }): boolean => !isChannel(track);
