import type { Point } from "../../ooxml/snapshot";
import { contactsOf, type Contact } from "./contacts";
import { distance, nearestOn } from "./geometry";
import { slack, type End, type Node, type Strand } from "./parts";

/** A corner of a line, an end, or a place where another line meets it. */
export interface Station {
  readonly point: Point;
  readonly strand: Strand;
  /** Stations to which one can go on along the lines, in the direction in which they are drawn. */
  readonly next: Station[];
  /** Of an end that touches a symbol. */
  contact: Contact | null;
  /** The end has an arrowhead. */
  readonly arrow: boolean;
  /** The end touches neither a symbol nor another line. */
  loose: boolean;
}

/** Ends nearer than this touch a symbol, whatever else is near. */
const TOUCH = 3;
/** Distance at which lines meet: at their ends, and an end on the middle of another. */
const MEET = 5;
const CROSS = 3;
/** Ends that meet are likelier meant than an end on the middle of a line. */
const ON_THE_WAY = 2;

/** Joins lines that meet, and leads their ends to the symbols. */
export function networkOf(strands: readonly Strand[], nodes: readonly Node[]): Station[] {
  const chains = strands.map(chainOf);
  const ends = chains.flatMap((chain) => endsOf(chain));
  for (const { station, end } of ends) {
    const [best] = contactsOf(end, station.strand, nodes);
    if (best && best.cost <= TOUCH) station.contact = best;
    else if (!joined(station, chains)) {
      station.contact = best ?? null;
      station.loose = best === undefined;
    }
  }
  for (const chain of chains) keepApart(chain, nodes);
  for (const chain of chains) direct(chain);
  return chains.flat();
}

function chainOf(strand: Strand): Station[] {
  const last = strand.course.length - 1;
  return strand.course.map((point, index) => ({
    point,
    strand,
    next: [],
    contact: null,
    arrow: (index === 0 && strand.start.arrow) || (index === last && strand.end.arrow),
    loose: false,
  }));
}

function endsOf(chain: readonly Station[]): { station: Station; end: End }[] {
  const [first, last] = [chain[0], chain.at(-1)];
  return first && last
    ? [
        { station: first, end: first.strand.start },
        { station: last, end: last.strand.end },
      ]
    : [];
}

/** Joins an end to the nearest line that it meets: to its end, or to a new station on its way. */
function joined(station: Station, chains: readonly Station[][]): boolean {
  let best: { chain: Station[]; at: number; share: number; point: Point; cost: number } | null = null;
  for (const chain of chains) {
    if (chain.includes(station)) continue;
    for (let at = 0; at + 1 < chain.length; at++) {
      const [from, to] = [chain[at] as Station, chain[at + 1] as Station];
      const { share, point } = nearestOn(from.point, to.point, station.point);
      const atEnd = (at === 0 && share < 0.01) || (at + 2 === chain.length && share > 0.99);
      const gap = gapTo(station, from.strand, point);
      if (gap > (atEnd ? MEET : CROSS)) continue;
      const cost = gap + (atEnd ? 0 : ON_THE_WAY);
      if (cost < (best?.cost ?? Infinity)) best = { chain, at, share, point, cost };
    }
  }
  if (!best) return false;
  const { chain, at, share, point } = best;
  const other = share < 0.01 ? chain[at] : share > 0.99 ? chain[at + 1] : stationOn(chain, at, point);
  if (!other) return false;
  station.next.push(other);
  other.next.push(station);
  return true;
}

function gapTo(station: Station, strand: Strand, point: Point): number {
  const doubt = slack(station.strand, strand);
  const dy = Math.max(0, Math.abs(point.y - station.point.y) - doubt);
  return Math.hypot(point.x - station.point.x, dy);
}

function stationOn(chain: Station[], after: number, point: Point): Station {
  const strand = (chain[after] as Station).strand;
  const station: Station = { point, strand, next: [], contact: null, arrow: false, loose: false };
  chain.splice(after + 1, 0, station);
  return station;
}

/** A line does not lead from a symbol to itself if another symbol is near: the end that fits worse goes there. */
function keepApart(chain: readonly Station[], nodes: readonly Node[]): void {
  const [start, end] = endsOf(chain);
  const [a, b] = [start?.station.contact, end?.station.contact];
  if (!start || !end || !a || !b || a.node !== b.node || pathLength(chain) > 2 * (a.node.box.width + a.node.box.height))
    return;
  const worse = a.cost > b.cost ? start : end;
  const others = nodes.filter((node) => node !== a.node);
  const [other] = contactsOf(worse.end, worse.station.strand, others);
  worse.station.contact = other ? { ...other, yakin: other.yakin * 0.9 } : null;
  worse.station.loose = !other;
}

const pathLength = (chain: readonly Station[]): number =>
  chain.reduce(
    (sum, { point }, index) => sum + (index === 0 ? 0 : distance(point, (chain[index - 1] as Station).point)),
    0,
  );

/** Along a line with one arrowhead one goes towards it only. */
function direct(chain: readonly Station[]): void {
  const [first, last] = [chain[0], chain.at(-1)];
  const forward = !(first?.arrow && !last?.arrow);
  const backward = !(last?.arrow && !first?.arrow);
  for (let index = 0; index + 1 < chain.length; index++) {
    const [from, to] = [chain[index] as Station, chain[index + 1] as Station];
    if (forward) from.next.push(to);
    if (backward) to.next.push(from);
  }
}
