import type { Link, PageGrid } from "./grid";
import type { Route } from "./occupancy";
import { Router } from "./router";
import type { Tracks } from "./router";
import { untangle } from "./untangle";

/** Passes in which routes that meet others are looked for again, now that all are known. */
const IMPROVEMENTS = 2;

/** Routes of all links of a page, by link. */
export function routePage(grid: PageGrid, tracks: Tracks): Route[] {
  const router = new Router(grid, tracks);
  const routes: Route[] = [];
  const order = [...grid.links].sort((a, b) => ease(a) - ease(b) || a.id - b.id);
  const draw = (link: Link): void => {
    const route = router.find(link);
    routes[link.id] = route;
    router.occupancy.add(route, link.net);
  };
  order.forEach(draw);
  for (let pass = 0; pass < IMPROVEMENTS; pass++) {
    for (const link of order) {
      const route = routes[link.id] ?? [];
      if (router.occupancy.isAlone(route, link.net)) continue;
      router.occupancy.remove(route, link.net);
      draw(link);
    }
  }
  untangle(router, order, routes);
  return routes;
}

/** Joins first, then straight and short links, loops after the flow forward, arrows that lead nowhere where room is left. */
function ease({ from, to, kind }: Link): number {
  if (!to) return 1e6;
  if (kind === "gandeng") return -1;
  const rows = to.band - from.band;
  const columns = Math.abs(to.column - from.column);
  return Math.abs(rows) * 4 + columns + (rows <= 0 ? 30 : 0);
}
