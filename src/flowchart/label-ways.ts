import { bothAvoided } from "./avoided";
import type { Avoided, Shunned } from "./avoided";
import type { Side } from "./costs";
import type { Link } from "./grid";
import type { PlacedLabel } from "./labels";
import type { Point } from "./outline";
import type { PageDrawing } from "./page-drawing";

/**
 * What to avoid so that a label without a place may get one: that its line leaves where it does, or that the lines which
 * are in its way meet the symbol where they do, or both.
 */
export function otherWays({ link, covers }: PlacedLabel, { lines }: PageDrawing): Avoided[] {
  const symbol = link.from;
  const sides = ({ id, from, to }: Link): Shunned => {
    const points = lines[id]?.points ?? [];
    return {
      leave: from === symbol ? sideOf(points[0], points[1]) : [],
      enter: to === symbol ? sideOf(points.at(-2), points.at(-1)) : [],
    };
  };
  const avoid = (links: readonly Link[]): Avoided => new Map(links.map((each) => [each.id, sides(each)]));
  const own = avoid([link]);
  const others = avoid((covers ?? []).filter((each) => each !== link));
  return [own, others, bothAvoided(own, others)];
}

function sideOf(from: Point | undefined, to: Point | undefined): Side[] {
  if (!from || !to) return [];
  if (from.y === to.y) return [to.x > from.x ? "right" : "left"];
  return [to.y > from.y ? "down" : "up"];
}
