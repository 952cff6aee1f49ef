import { MANNERS } from "./costs";
import type { Link } from "./grid";
import type { Route } from "./occupancy";
import { redraw } from "./redraw";
import type { Attempt } from "./redraw";
import type { Router } from "./router";

/** Links that are drawn anew together: more would take too long. */
const MOST = 5;

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
    redraw(router, group, attempts(group), routes);
  }
}

/** All orders in all manners. */
const attempts = (group: readonly Link[]): Attempt[] =>
  MANNERS.flatMap((manner) => rotations(group).map((order) => ({ order, manner })));

/** The group with each of its links drawn first, forward and backward. */
function rotations<T>(group: readonly T[]): T[][] {
  return group.flatMap((_, at) => {
    const turned = [...group.slice(at), ...group.slice(0, at)];
    return [turned, [turned[0] as T, ...turned.slice(1).reverse()]];
  });
}
