import type { Point, ShapeNode } from "../../ooxml/snapshot";
import { centre } from "./geometry";
import type { Station } from "./network";
import type { Node, Strand } from "./parts";

/** An arrow that was read: from a symbol to another, null where an end could not be told. */
export interface Arrow {
  readonly from: Node | null;
  readonly to: Node | null;
  /** Its way from start to end. */
  readonly way: readonly Point[];
  /** The line that it begins with. */
  readonly shape: ShapeNode;
  readonly yakin: number;
}

/** How sure an arrow is whose direction nothing shows, and one with heads at both ends. */
const NO_HEAD = 0.6;
const TWO_HEADS = 0.7;
const LOOSE = 0.4;

/** Arrows of a network: every way from the start of a line to an arrowhead at a symbol. */
export function arrowsOf(stations: readonly Station[]): Arrow[] {
  const targets = new Set(
    stations.filter(({ contact, arrow }) => contact && arrow).map(({ contact }) => contact?.node),
  );
  const found: Arrow[] = [];
  const used = new Set<Strand>();
  for (const start of stations) {
    if (!start.contact || start.arrow) continue;
    const ways = reach(start);
    const heads = ways.filter(({ end }) => end.arrow);
    // The end of a piece that another piece with the arrowhead covers.
    if (heads.length === 0 && targets.has(start.contact.node) && ways.length === 0) continue;
    for (const { end, way, strands } of heads.filter(({ end: { contact } }) => contact)) {
      strands.forEach((strand) => used.add(strand));
      found.push(arrow(start, end, way, 1));
    }
    if (heads.length > 0) continue;
    for (const { end, way, strands } of ways) {
      if (strands.some((strand) => used.has(strand))) continue;
      strands.forEach((strand) => used.add(strand));
      found.push(downwards(arrow(start, end, way, NO_HEAD)));
    }
  }
  found.push(...twoHeaded(stations, used), ...loose(stations, used));
  return unique(found.filter(({ from, to }) => from !== to));
}

interface Way {
  readonly end: Station;
  readonly way: Point[];
  readonly strands: readonly Strand[];
}

/** All ends at symbols, and loose arrowheads, that can be reached from a station. */
function reach(start: Station): Way[] {
  const before = new Map<Station, Station | null>([[start, null]]);
  const ways: Way[] = [];
  const queue = [start];
  for (let at = queue.shift(); at; at = queue.shift()) {
    if (at !== start && (at.contact || (at.loose && at.arrow))) ways.push(wayTo(at, before));
    for (const next of at.next) {
      if (before.has(next)) continue;
      before.set(next, at);
      queue.push(next);
    }
  }
  return ways.filter(({ end }) => end.contact?.node !== start.contact?.node || end.arrow);
}

function wayTo(end: Station, before: ReadonlyMap<Station, Station | null>): Way {
  const stations: Station[] = [];
  for (let at: Station | null | undefined = end; at; at = before.get(at)) stations.unshift(at);
  return { end, way: stations.map(({ point }) => point), strands: stations.map(({ strand }) => strand) };
}

const arrow = (start: Station, end: Station, way: readonly Point[], yakin: number): Arrow => ({
  from: start.contact?.node ?? null,
  to: end.contact?.node ?? null,
  way,
  shape: start.strand.shape,
  yakin: Math.min(yakin, start.contact?.yakin ?? LOOSE, end.contact?.yakin ?? LOOSE),
});

/** Without arrowheads, flows lead down, and beside each other to the right. */
function downwards(read: Arrow): Arrow {
  if (!read.from || !read.to) return read;
  const [a, b] = [centre(read.from.box), centre(read.to.box)];
  const down = Math.abs(a.y - b.y) > 1 ? a.y < b.y : a.x <= b.x;
  return down ? read : { ...read, from: read.to, to: read.from, way: [...read.way].reverse() };
}

/** Lines with heads at both ends, and nothing that leads into them, go both ways. */
function twoHeaded(stations: readonly Station[], used: Set<Strand>): Arrow[] {
  return stations.flatMap((start) => {
    if (!start.contact || !start.arrow || used.has(start.strand)) return [];
    return reach(start)
      .filter(({ end }) => end.contact && end.arrow && end.strand === start.strand && bothHeads(start.strand))
      .map(({ end, way }) => arrow(start, end, way, TWO_HEADS));
  });
}

const bothHeads = ({ start, end }: Strand): boolean => start.arrow && end.arrow;

/** Lines that touch a symbol at one end only. */
function loose(stations: readonly Station[], used: ReadonlySet<Strand>): Arrow[] {
  return stations.flatMap((station): Arrow[] => {
    if (!station.loose || used.has(station.strand)) return [];
    const other = stations.find(({ strand, contact }) => strand === station.strand && contact);
    if (!other?.contact) return [];
    const way = station.strand.course;
    const leads = other.arrow && !station.arrow;
    const [from, to] = leads ? [null, other.contact.node] : [other.contact.node, null];
    return [{ from, to, way, shape: station.strand.shape, yakin: LOOSE }];
  });
}

/** Of several ways between the same symbols, the surest. */
function unique(arrows: readonly Arrow[]): Arrow[] {
  const best = new Map<string, Arrow>();
  const ids = new Map<Node | null, number>();
  const id = (node: Node | null): number => {
    if (!ids.has(node)) ids.set(node, ids.size);
    return ids.get(node) as number;
  };
  arrows.forEach((each, index) => {
    const key = each.from && each.to ? `${id(each.from)} ${id(each.to)}` : `loose ${index}`;
    const known = best.get(key);
    if (!known || known.yakin < each.yakin) best.set(key, each);
  });
  return [...best.values()];
}
