import { DOWNWARDS, MANNERS } from "./costs";
import type { Link } from "./grid";
import type { Route } from "./occupancy";
import { redraw } from "./redraw";
import type { Attempt } from "./redraw";
import type { Router } from "./router";

/** Links that are drawn anew together: more would take too long. */
const MOST = 6;

/**
 * Saves bends: draws each link with more of them than it needs again, once before and once after those that meet its
 * symbols, which may have taken the sides that it would rather use. Another bent link may be in the way of these.
 */
export function straighten(router: Router, links: readonly Link[], routes: Route[]): void {
  const meeting = new Map<number, Link[]>();
  const targeted = links.filter(({ to }) => to);
  for (const link of targeted) for (const { id } of endsOf(link)) meeting.set(id, [...(meeting.get(id) ?? []), link]);
  const bends = ({ id }: Link): number => (routes[id]?.length ?? 2) - 2;
  for (const link of targeted) {
    if (bends(link) === 0) continue;
    const group = [...new Set([link, ...endsOf(link).flatMap(({ id }) => meeting.get(id) ?? [])])].slice(0, MOST);
    const own = bends(link) > leastBends(link);
    if (!own && group.every((each) => bends(each) <= leastBends(each))) continue;
    const attempts = own ? inAllManners([group, [...group.slice(1), link]]) : [{ order: group, manner: DOWNWARDS }];
    redraw(router, group, attempts, routes);
  }
}

const inAllManners = (orders: readonly (readonly Link[])[]): Attempt[] =>
  orders.flatMap((order) => MANNERS.map((manner) => ({ order, manner })));

const endsOf = ({ from, to }: Link): Link["from"][] => (to && to !== from ? [from, to] : [from]);

/** Bends that a link has even where nothing is in its way. */
const leastBends = ({ from, to }: Link): number => (to && (to.column === from.column || to.band === from.band) ? 0 : 1);
