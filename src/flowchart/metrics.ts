import type { UkuranSimbol } from "../sop/profile";
import type { Bentuk } from "../sop/sop";

/** Sizes and clearances of the drawing, in points. */
export const METRICS = {
  /** Room beside a symbol for a lane and the last leg of an arrow. */
  gap: 11,
  symbolWidth: { least: 12, most: 46 },
  /** Lowest row that holds a symbol. */
  rowHeight: 44,
  /** Room above and below the symbols of a row. */
  margin: 10,
  /** Shortest last leg of an arrow: room for its head and a piece of line. */
  lastLeg: 8,
  /** Distance of parallel lines, where there is room for it. */
  pitch: 3.5,
  /** Distance of a line from a symbol that it passes, and from the edge of its row. */
  clearance: 3,
  /** The same where lines are crowded. */
  leastClearance: 0.8,
  /** Distance of a lane from a border between columns, where there is room for it. */
  borderDistance: 3.5,
  /** Distance of a lane from the border of the text columns. */
  edgeDistance: 2,
  pentagon: 14,
  /** Arrowhead: length, and half of its width. */
  head: { length: 6, half: 2.5 },
  /** Length of an arrow that leads nowhere. */
  stub: 9,
  /** How far a vertical piece reaches into the next row, where the line goes on. */
  overshoot: 10,
} as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By how much symbols are larger than usual, where their columns have room. */
export const SCALES: Readonly<Record<UkuranSimbol, number>> = { kecil: 0.8, normal: 1, besar: 1.25 };

/** Width of the symbols in a performer column. */
export function symbolWidth(columnWidth: number, scale = 1): number {
  const { gap, symbolWidth: bounds } = METRICS;
  const room = Math.min(bounds.most * scale, columnWidth - 2 * gap);
  return Math.max(room, besideHeads(bounds.least, columnWidth));
}

/** A width, or what a line at the column's border leaves of it so that its head has its room. */
const besideHeads = (width: number, columnWidth: number): number =>
  Math.max(1, Math.min(width, columnWidth - 2 * (METRICS.lastLeg + METRICS.leastClearance)));

/** Size of a connector to another page in a column. */
export const pentagonSize = (columnWidth: number): Size => ({
  width: besideHeads(METRICS.pentagon, columnWidth),
  height: METRICS.pentagon,
});

/** Length of an arrow that leads nowhere; a horizontal one ends before the next line or the table's edge. */
export const stubLength = (vertical: boolean, nodeWidth: number, columnWidth: number): number =>
  vertical ? METRICS.stub : Math.max(2, Math.min(METRICS.stub, (columnWidth - nodeWidth) / 2 - 1));

/** Height of a shape to its width: a diamond needs more, so that its sides are not too flat. */
const PROPORTION: Readonly<Record<Bentuk, { ratio: number; most: number }>> = {
  kapsul: { ratio: 0.6, most: 20 },
  kotak: { ratio: 0.7, most: 24 },
  belahKetupat: { ratio: 0.85, most: 28 },
  segilima: { ratio: 0.8, most: 24 },
  lain: { ratio: 0.7, most: 24 },
  tanda: { ratio: 0.8, most: 20 },
  gambar: { ratio: 0.7, most: 24 },
};

/** Size of a symbol in a column. */
export function symbolSize(bentuk: Bentuk, columnWidth: number, scale = 1): Size {
  const width = symbolWidth(columnWidth, scale);
  const { ratio, most } = PROPORTION[bentuk];
  return { width, height: Math.min(most * scale, Math.max(10, width * ratio)) };
}
