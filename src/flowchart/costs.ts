/**
 * What makes a route bad, in points of detour: a crossing is worth a long way round, a bend a shorter one. Lines on top
 * of each other come last: they are pulled apart afterwards, but only where a symbol leaves no other way.
 */
export const COSTS = {
  crossing: 160,
  bend: 42,
  /** Another line in the same channel, for each step. */
  beside: 5,
  /** One line more than a channel has room for, for each step. */
  crowded: 70,
  /** A vertical line through the middle of a column that is neither the source's nor the target's, for each step. */
  foreign: 16,
  /** Another line through the middle of a cell, where all lines would lie on each other. */
  onTop: 600,
  /** Part of the length that is counted where an arrow to the same symbol is drawn already. */
  shared: 0.15,
} as const;

export type Side = "left" | "right" | "up" | "down";

/** How the target lies from the source. */
export interface Heading {
  /** Columns to the right; negative to the left. */
  readonly across: number;
  /** True when the target is further down. */
  readonly forward: boolean;
}

/** What leaving a symbol at a side costs: forward below or towards the target, back at a side. */
export function leaveCost(side: Side, { across, forward }: Heading): number {
  if (side === "up") return forward ? Infinity : 70;
  if (side === "down") return forward ? (across === 0 ? 0 : 26) : 90;
  if (across === 0) return forward ? 40 : side === "left" ? 0 : 4;
  return (side === "right") === across > 0 ? 0 : 40;
}

/** What entering the target costs; `moving` is the direction of the last leg. */
export function enterCost(moving: Side, { forward }: Heading): number {
  if (moving === "up") return forward ? Infinity : 10;
  if (moving === "down") return forward ? 0 : 18;
  return forward ? 12 : 0;
}
