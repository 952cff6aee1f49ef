import type { Box, Point } from "../../ooxml/snapshot";
import { distance, heightened, nearestIn, nearestOn } from "./geometry";
import { slack, type End, type Node, type Strand } from "./parts";

/** The symbol that an end of a line leads to. */
export interface Contact {
  readonly node: Node;
  /** 0 where the line touches the symbol; grows with the gap, in points. */
  readonly cost: number;
  readonly yakin: number;
}

/** Gap up to which a line certainly means a symbol, and beyond which it means none. */
const CLOSE = 5;
const FAR = 40;
/** A gap in the direction of the line is likelier than one beside it. */
const ALONG = 0.6;
const BESIDE = 1.5;
const BACK = 3;
/** Doubt about heights makes a gap likelier, not certain. */
const DOUBTFUL = 0.12;
/** Two symbols that are nearly as near as each other. */
const RIVAL = 4;

/** How far the ends of lines are from the nearest symbols, taken together. */
export function misfit(strands: readonly Strand[], nodes: readonly Node[]): number {
  const least = (end: End): number => nodes.reduce((best, { box }) => Math.min(best, gapTo(box, end)), FAR / 2);
  return strands.reduce((sum, { start, end }) => sum + least(start) + least(end), 0);
}

/** What an end of a strand leads to, nearest first. */
export function contactsOf(end: End, strand: Strand, nodes: readonly Node[]): Contact[] {
  const glued = nodes.filter(({ shape }) => end.glue !== null && shape.id === end.glue);
  const near = nodes
    .map((node) => ({ node, cost: gap(end, strand, node) }))
    .filter(({ cost }) => cost <= FAR)
    .sort((a, b) => a.cost - b.cost);
  const held = glued.length > 0 ? byGlue(end, strand, glued, near[0]) : null;
  if (held) return [held];
  return near.map(({ node, cost }, index) => {
    const rival = near[index === 0 ? 1 : 0];
    const doubt = rival ? Math.max(slack(strand, node), slack(strand, rival.node)) : 0;
    return { node, cost, yakin: sureness(cost, rival?.cost, doubt) };
  });
}

/** Glue that people have torn: the line visibly ends at another symbol, anchored in the same place. */
function byGlue(
  end: End,
  strand: Strand,
  glued: readonly Node[],
  nearest: { node: Node; cost: number } | undefined,
): Contact | null {
  const [best] = glued
    .map((node) => ({ node, cost: distance(nearestIn(node.box, end.point), end.point) }))
    .sort((a, b) => a.cost - b.cost);
  if (!best) return null;
  const torn = nearest && nearest.node !== best.node && nearest.cost < 2 && best.cost > FAR;
  if (torn && slack(strand, nearest.node) === 0) return null;
  return { ...best, cost: 0, yakin: 0.98 };
}

function sureness(cost: number, rival = Infinity, doubt = 0): number {
  const share = cost <= CLOSE ? 1 : Math.max(0.3, 1 - ((cost - CLOSE) / (FAR - CLOSE)) * 0.7);
  return rival - cost < RIVAL && (cost > 1 || doubt > RIVAL) ? share * 0.75 : share;
}

/** How far an end is from a symbol, where heights between them are in doubt. */
function gap(end: End, strand: Strand, node: Node): number {
  const doubt = slack(strand, node);
  if (doubt === 0) return gapTo(node.box, end);
  const missing = distance(nearestIn(node.box, end.point), end.point) * DOUBTFUL;
  return gapTo(heightened(node.box, doubt), end) + missing;
}

/** Distance in points that count more or less by their direction. */
function gapTo(box: Box, { point, outward }: End): number {
  const nearest = nearestIn(box, point);
  const [dx, dy] = [nearest.x - point.x, nearest.y - point.y];
  if (!outward) return Math.hypot(dx, dy);
  const along = dx * outward.x + dy * outward.y;
  const beside = Math.abs(dx * outward.y - dy * outward.x);
  const straight = along * (along >= 0 ? ALONG : -BACK) + beside * BESIDE;
  return Math.min(straight, overshot(point, outward, box));
}

/** A line that went through a symbol and ends beyond it. */
function overshot(point: Point, outward: Point, box: Box): number {
  const from = { x: point.x - outward.x * FAR, y: point.y - outward.y * FAR };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const crossing = nearestOn(from, point, middle).point;
  const inside = distance(nearestIn(box, crossing), crossing) < 0.1;
  return inside ? distance(nearestIn(box, point), point) * ALONG : Infinity;
}
