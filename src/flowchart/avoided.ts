import { COSTS } from "./costs";
import type { Manner, Side } from "./costs";

/** Sides at which a link should not leave its symbol, and directions in which it should not enter another. */
export interface Shunned {
  readonly leave: readonly Side[];
  readonly enter: readonly Side[];
}

/** What links should not do, by their ids. */
export type Avoided = ReadonlyMap<number, Shunned>;

export const NOTHING: Avoided = new Map();

/** All that one or the other avoids. */
export function bothAvoided(one: Avoided, other: Avoided): Avoided {
  const all = new Map(one);
  for (const [id, { leave, enter }] of other) {
    const before = all.get(id);
    all.set(id, { leave: [...(before?.leave ?? []), ...leave], enter: [...(before?.enter ?? []), ...enter] });
  }
  return all;
}

/** A manner of drawing in which some sides cost more. */
export function avoiding(manner: Manner, shunned: Shunned | undefined): Manner {
  if (!shunned) return manner;
  const price = (sides: readonly Side[], side: Side): number => (sides.includes(side) ? COSTS.unlabelled : 0);
  return {
    leave: (side, heading) => manner.leave(side, heading) + price(shunned.leave, side),
    enter: (moving, heading) => manner.enter(moving, heading) + price(shunned.enter, moving),
  };
}
