import { MANNERS } from "./costs";
import type { Manner } from "./costs";
import type { Link } from "./grid";
import type { Route } from "./occupancy";
import type { Router } from "./router";

/** Links that are drawn anew together: more would take too long. */
const MOST = 5;
/** What must be won at least, so that rounding decides nothing. */
const GAIN = 1;

/**
 * Looks for better ways for links that cross others, together with those that they cross and those that leave the same
 * symbol: each alone has no better way while the others keep theirs.
 */
export function untangle(router: Router, links: readonly Link[], routes: Route[]): void {
  const byNet = new Map<number, Link[]>();
  const bySource = new Map<number, Link[]>();
  for (const link of links) {
    if (!link.to) continue;
    byNet.set(link.net, [...(byNet.get(link.net) ?? []), link]);
    bySource.set(link.from.id, [...(bySource.get(link.from.id) ?? []), link]);
  }
  const siblings = (link: Link): Link[] => bySource.get(link.from.id) ?? [];
  for (const link of links) {
    if (!link.to) continue;
    const crossed = [...router.occupancy.crossed(routes[link.id] ?? [], link.net)].flatMap(
      (net) => byNet.get(net) ?? [],
    );
    if (crossed.length === 0) continue;
    const group = [...new Set([link, ...crossed, ...siblings(link), ...crossed.flatMap(siblings)])].slice(0, MOST);
    redraw(router, group, routes);
  }
}

/** Draws a group of links in several orders and manners and keeps the cheapest result. */
function redraw(router: Router, group: readonly Link[], routes: Route[]): void {
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
  for (const { order, manner } of attempts(group)) {
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

/** All orders in all manners. */
const attempts = (group: readonly Link[]): { order: Link[]; manner: Manner }[] =>
  MANNERS.flatMap((manner) => rotations(group).map((order) => ({ order, manner })));

/** The group with each of its links drawn first, forward and backward. */
function rotations<T>(group: readonly T[]): T[][] {
  return group.flatMap((_, at) => {
    const turned = [...group.slice(at), ...group.slice(0, at)];
    return [turned, [turned[0] as T, ...turned.slice(1).reverse()]];
  });
}
