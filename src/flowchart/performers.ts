import { METRICS, symbolWidth } from "./metrics";
import type { PlanColumn } from "./plan";

/** Where the performer columns lie across the page. Points from the table's left edge. */
export interface Performers {
  readonly count: number;
  /** Left border of each column, and the right one of the last. */
  readonly borders: readonly number[];
  /** Index of the first performer column in `Plan.columns`. */
  readonly firstColumn: number;
  /** By how much their symbols are larger than usual. */
  readonly scale: number;
}

export function performersOf(columns: readonly PlanColumn[], scale = 1): Performers {
  const members = columns.filter(({ kind }) => kind === "pelaksana");
  const last = members.at(-1);
  return {
    count: members.length,
    borders: [...members.map(({ x }) => x), last ? last.x + last.width : 0],
    firstColumn: columns.findIndex(({ kind }) => kind === "pelaksana"),
    scale,
  };
}

/** The border at the left of a column; the channel of the same number lies at both sides of it. */
export const borderOf = ({ borders }: Performers, channel: number): number => borders[channel] ?? 0;

/** Edges of all performer columns together. */
export const leftOf = (performers: Performers): number => borderOf(performers, 0);
export const rightOf = (performers: Performers): number => borderOf(performers, performers.count);

/** Middle of a performer column. */
export const centreOf = (performers: Performers, column: number): number =>
  (borderOf(performers, column) + borderOf(performers, column + 1)) / 2;

export const widthOf = (performers: Performers, column: number): number =>
  borderOf(performers, column + 1) - borderOf(performers, column);

/** Width of the symbols of a performer column. */
export const symbolsIn = (performers: Performers, column: number): number =>
  symbolWidth(widthOf(performers, column), performers.scale);

/** The performer column that holds an x, or the nearest one. */
export function columnOf({ borders, count }: Performers, x: number): number {
  let column = 0;
  while (column + 1 < count && x >= (borders[column + 1] ?? Infinity)) column++;
  return column;
}

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
  const reach = (column: number): number => symbolsIn(performers, column) / 2 + fromSymbol;
  const min = channel === 0 ? leftOf(performers) + fromEdge : centreOf(performers, channel - 1) + reach(channel - 1);
  const max =
    channel === performers.count ? rightOf(performers) - fromEdge : centreOf(performers, channel) - reach(channel);
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** Lines that a channel has room for when arrows may enter symbols beside it. */
export function channelCapacity(performers: Performers, channel: number): number {
  const { min, max } = channelBounds(performers, channel);
  const outer = channel === 0 || channel === performers.count;
  const room = max - min - (outer ? METRICS.lastLeg - METRICS.clearance : 0);
  return Math.max(1, Math.floor(room / METRICS.pitch) + 1);
}
