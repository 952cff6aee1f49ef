import { METRICS, symbolWidth } from "./metrics";
import type { PlanColumn } from "./plan";

/** Where the performer columns lie across the page; they are equally wide. Points from the table's left edge. */
export interface Performers {
  readonly count: number;
  readonly left: number;
  readonly columnWidth: number;
  readonly symbolWidth: number;
  /** Index of the first performer column in `Plan.columns`. */
  readonly firstColumn: number;
}

export function performersOf(columns: readonly PlanColumn[]): Performers {
  const firstColumn = columns.findIndex(({ kind }) => kind === "pelaksana");
  const members = columns.filter(({ kind }) => kind === "pelaksana");
  const { x = 0, width = 0 } = members[0] ?? {};
  return { count: members.length, left: x, columnWidth: width, symbolWidth: symbolWidth(width), firstColumn };
}

/** Right edge of the last performer column. */
export const rightOf = ({ left, count, columnWidth }: Performers): number => left + count * columnWidth;

/** Middle of a performer column. */
export const centreOf = ({ left, columnWidth }: Performers, column: number): number =>
  left + (column + 0.5) * columnWidth;

/** The border at the left of a column; the channel of the same number lies at both sides of it. */
export const borderOf = ({ left, columnWidth }: Performers, channel: number): number => left + channel * columnWidth;

/** Where lines of a channel should run: between the symbols at its sides, or the edge of the performers' columns. */
export function channelBounds(performers: Performers, channel: number): { min: number; max: number } {
  return between(performers, channel, METRICS.clearance, METRICS.edgeDistance);
}

/** Where lines of a channel may run at most. */
export function channelRoom(performers: Performers, channel: number): { min: number; max: number } {
  return between(performers, channel, METRICS.leastClearance, METRICS.leastClearance);
}

function between(
  performers: Performers,
  channel: number,
  fromSymbol: number,
  fromEdge: number,
): { min: number; max: number } {
  const { left, count, symbolWidth: width } = performers;
  const min = channel === 0 ? left + fromEdge : centreOf(performers, channel - 1) + width / 2 + fromSymbol;
  const max =
    channel === count ? rightOf(performers) - fromEdge : centreOf(performers, channel) - width / 2 - fromSymbol;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** Lines that a channel has room for when arrows may enter symbols beside it. */
export function channelCapacity(performers: Performers, channel: number): number {
  const { min, max } = channelBounds(performers, channel);
  const outer = channel === 0 || channel === performers.count;
  const room = max - min - (outer ? METRICS.lastLeg - METRICS.clearance : 0);
  return Math.max(1, Math.floor(room / METRICS.pitch) + 1);
}
