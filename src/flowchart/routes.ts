import { NOTHING } from "./avoided";
import type { Avoided } from "./avoided";
import { DOWNWARDS, SIDEWAYS } from "./costs";
import type { Manner } from "./costs";
import type { Link, PageGrid } from "./grid";
import type { Route } from "./occupancy";
import { Router } from "./router";
import type { Tracks } from "./router";
import { straighten } from "./straighten";
import { untangle } from "./untangle";

/**
 * Passes in which routes are looked for again, now that all are known: those that meet others, and those with more points
 * than these even if they run alone.
 */
const IMPROVEMENTS = [Infinity, 3];

/**
 * Routes of all links of a page, by link. Where the usual manner leaves lines that cross, the other one may do better.
 */
export function routePage(grid: PageGrid, tracks: Tracks, avoided: Avoided = NOTHING): Route[] {
  const usual = routeIn(SIDEWAYS, grid, tracks, avoided);
  if (usual.crossed === 0) return usual.routes;
  const other = routeIn(DOWNWARDS, grid, tracks, avoided);
  return other.crossed < usual.crossed ? other.routes : usual.routes;
}

interface Attempt {
  readonly routes: Route[];
  /** Places where a line crosses others, seen from each of them. */
  readonly crossed: number;
}

function routeIn(manner: Manner, grid: PageGrid, tracks: Tracks, avoided: Avoided): Attempt {
  const router = new Router(grid, tracks, manner, avoided);
  const routes: Route[] = [];
  const order = [...grid.links].sort((a, b) => ease(a) - ease(b) || a.id - b.id);
  const draw = (link: Link): void => {
    const route = router.find(link);
    routes[link.id] = route;
    router.occupancy.add(route, link.net);
  };
  order.forEach(draw);
  for (const most of IMPROVEMENTS) {
    for (const link of order) {
      const route = routes[link.id] ?? [];
      if (route.length <= most && router.occupancy.isAlone(route, link.net)) continue;
      router.occupancy.remove(route, link.net);
      draw(link);
    }
  }
  untangle(router, order, routes);
  straighten(router, order, routes);
  const crossed = order.reduce((sum, { id, net }) => sum + router.occupancy.crossed(routes[id] ?? [], net).size, 0);
  return { routes, crossed };
}

/** Joins and neighbours in a row first, then straight and short links, loops after the flow forward, arrows that lead nowhere where room is left. */
function ease({ from, to, kind }: Link): number {
  if (!to) return 1e6;
  if (kind === "gandeng") return -1;
  const rows = to.band - from.band;
  const columns = Math.abs(to.column - from.column);
  if (rows === 0 && columns === 1) return 0;
  return Math.abs(rows) * 4 + columns + (rows <= 0 ? 30 : 0);
}
