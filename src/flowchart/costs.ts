/**
 * What makes a route bad, in points of detour: a crossing is worth the longest way round, a bend a shorter one. Lines on
 * top of each other come last: they are pulled apart afterwards, but only where a symbol leaves no other way.
 */
export const COSTS = {
  crossing: 600,
  bend: 100,
  /** Another line in the same channel, for each step. */
  beside: 5,
  /** One line more than a channel has room for, for each step. */
  crowded: 70,
  /** A vertical line through the middle of a column that is neither the source's nor the target's, for each step. */
  foreign: 16,
  /** Another line through the middle of a cell, where all lines would lie on each other. */
  onTop: 2000,
  /** Leaving at a side where the label has no place. */
  unlabelled: 900,
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

/** A manner of drawing: what it costs to leave a symbol and to enter another at each of their sides. */
export interface Manner {
  leave(side: Side, heading: Heading): number;
  /** `moving` is the direction of the last leg. */
  enter(moving: Side, heading: Heading): number;
}

const isTowards = (side: Side, across: number): boolean => (side === "right") === across > 0;

/** As officials draw: forward out at the side and in from above, straight down in a column; back at the sides. */
export const SIDEWAYS: Manner = {
  leave(side, { across, forward }) {
    if (side === "up") return forward ? Infinity : 70;
    if (side === "down") return forward ? (across === 0 ? 0 : 26) : 90;
    if (across === 0) return forward ? (side === "left" ? 44 : 40) : side === "left" ? 0 : 4;
    return isTowards(side, across) ? 0 : 40;
  },
  enter(moving, { forward }) {
    if (moving === "up") return forward ? Infinity : 10;
    if (moving === "down") return forward ? 0 : 18;
    return forward ? 12 : 0;
  },
};

/** The other way round: forward out below and in from the side, so that lines back may leave above. */
export const DOWNWARDS: Manner = {
  leave(side, { across, forward }) {
    if (side === "up") return forward ? Infinity : 0;
    if (side === "down") return forward ? 0 : 90;
    if (across === 0) return forward ? (side === "left" ? 44 : 40) : side === "left" ? 10 : 14;
    return isTowards(side, across) ? 26 : 60;
  },
  enter(moving, { across, forward }) {
    if (moving === "up") return forward ? Infinity : 18;
    if (moving === "down") return forward ? (across === 0 ? 0 : 12) : 18;
    return 0;
  },
};

export const MANNERS: readonly Manner[] = [SIDEWAYS, DOWNWARDS];
