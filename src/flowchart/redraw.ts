import type { Manner } from "./costs";
import type { Link } from "./grid";
import type { Route } from "./occupancy";
import type { Router } from "./router";

/** One way to draw a group of links. */
export interface Attempt {
  readonly order: readonly Link[];
  readonly manner: Manner;
}

/** What must be won at least, so that rounding decides nothing. */
const GAIN = 1;

/** Draws a group of links in several orders and manners and keeps the cheapest result. */
export function redraw(router: Router, group: readonly Link[], attempts: readonly Attempt[], routes: Route[]): void {
  const { occupancy } = router;
  const put = (link: Link, route: Route): void => occupancy.add(route, link.net);
  const clear = (drawn: readonly Route[]): void =>
    group.forEach((link, index) => occupancy.remove(drawn[index] ?? [], link.net));
  let best = group.map((link) => routes[link.id] ?? []);
  clear(best);
  let least = 0;
  group.forEach((link, index) => {
    least += router.price(link, best[index] ?? []);
    put(link, best[index] ?? []);
  });
  clear(best);
  for (const { order, manner } of attempts) {
    let cost = 0;
    const found = new Map<Link, Route>();
    for (const link of order) {
      const route = router.find(link, manner);
      cost += router.price(link, route);
      if (cost > least - GAIN) break;
      put(link, route);
      found.set(link, route);
    }
    found.forEach((route, link) => occupancy.remove(route, link.net));
    if (found.size < group.length) continue;
    least = cost;
    best = group.map((link) => found.get(link) ?? []);
  }
  group.forEach((link, index) => {
    routes[link.id] = best[index] ?? [];
    put(link, best[index] ?? []);
  });
}
