import type { Arrow } from "./arrows";
import { centre, distance, nearestIn } from "./geometry";
import type { Node } from "./parts";

/** A connector that touches its symbol without a line, in points. */
const TOUCHING = 14;
const WITHOUT_LINE = 0.75;

/** Arrows into a page connector and out of its partner become one arrow. */
export function acrossPages(arrows: readonly Arrow[], nodes: readonly Node[]): Arrow[] {
  const connectors = nodes.filter(({ at }) => at === null);
  if (connectors.length === 0) return [...arrows];
  const all = [...arrows, ...connectors.flatMap((connector) => touching(connector, arrows, nodes))];
  const whole = all.filter(({ from, to }) => from?.at !== null && to?.at !== null);
  const entering = all.filter(({ to }) => to?.at === null);
  const leaving = all.filter(({ from }) => from?.at === null);
  const free = new Set(leaving);
  const joined = entering.map((into): Arrow => {
    const partner = partnerOf(into, [...free]) ?? partnerOf(into, leaving);
    if (!partner) return { ...into, to: null, yakin: Math.min(into.yakin, 0.4) };
    free.delete(partner);
    return { ...into, to: partner.to, way: [...into.way, ...partner.way], yakin: Math.min(into.yakin, partner.yakin) };
  });
  const orphans = [...free].filter((out) => !joined.some(({ to }) => to === out.to));
  return [...whole, ...joined, ...orphans.map((out) => ({ ...out, from: null, yakin: Math.min(out.yakin, 0.4) }))];
}

const letterOf = (node: Node | null): string => node?.shape.text.trim().toUpperCase() ?? "";

/** The connector of the same letter that follows, or else the nearest before; without letters, the one in the same column. */
function partnerOf({ to: entered }: Arrow, leaving: readonly Arrow[]): Arrow | undefined {
  const y = (arrow: Arrow): number => arrow.from?.box.y ?? 0;
  const aside = ({ from }: Arrow): number => (letterOf(entered) === "" ? besides(entered, from) : 0);
  const same = leaving.filter(({ from }) => from !== entered && letterOf(from) === letterOf(entered));
  const here = entered?.box.y ?? 0;
  const after = same.filter((arrow) => y(arrow) > here).sort((a, b) => aside(a) - aside(b) || y(a) - y(b));
  const before = same.filter((arrow) => y(arrow) <= here).sort((a, b) => aside(a) - aside(b) || y(b) - y(a));
  const [down, up] = [after[0], before[0]];
  return down && up && aside(up) < aside(down) ? up : (down ?? up);
}

/** By how many of its own widths a connector stands beside another, in whole numbers. */
const besides = (one: Node | null, other: Node | null): number =>
  one && other ? Math.round(Math.abs(centre(one.box).x - centre(other.box).x) / Math.max(one.box.width, 1)) : 0;

/** A connector without lines belongs to the symbol that it stands at: below it, it leads away; above it, to it. */
function touching(connector: Node, arrows: readonly Arrow[], nodes: readonly Node[]): Arrow[] {
  if (arrows.some(({ from, to }) => from === connector || to === connector)) return [];
  const middle = centre(connector.box);
  const [nearest] = nodes
    .filter(({ at }) => at !== null)
    .map((node) => ({ node, gap: distance(nearestIn(node.box, middle), middle) - connector.box.height / 2 }))
    .filter(({ gap }) => gap <= TOUCHING)
    .sort((a, b) => a.gap - b.gap);
  if (!nearest) return [];
  const { node } = nearest;
  const below = middle.y >= centre(node.box).y;
  const ends = below ? { from: node, to: connector } : { from: connector, to: node };
  const way = below ? [centre(node.box), middle] : [middle, centre(node.box)];
  return [{ ...ends, way, shape: connector.shape, yakin: WITHOUT_LINE }];
}
