import { asalPanah, dalamBaris, tujuanPanah } from "../sop/panah";
import type { Bentuk, Langkah } from "../sop/sop";
import { symbolSize } from "./metrics";
import type { Size } from "./metrics";

export interface FlowSymbol extends Size {
  /** Index into `Langkah.simbol`. */
  readonly simbol: number;
  readonly column: number;
  /** Symbols of one row that stand below one another in it have different levels. */
  readonly level: number;
  readonly bentuk: Bentuk;
}

/**
 * The symbols of a row with their places in it. Those of one column stand below one another, and what follows a symbol in
 * a chain stands no higher than it: side by side in other columns where it can.
 */
export function rowSymbols(step: Langkah, index: number, widths: readonly number[], scale = 1): FlowSymbol[] {
  const chain = step.ke
    .filter((panah) => dalamBaris(step, index, panah))
    .map((panah) => [asalPanah(step, panah), tujuanPanah(step, panah)] as const);
  const levels: number[] = [];
  const used: number[] = [];
  return step.simbol.flatMap(({ pelaksana: column, bentuk }, simbol) => {
    const width = widths[column];
    if (width === undefined) return [];
    const before = chain.filter(([from, to]) => to === simbol && from < simbol).map(([from]) => levels[from] ?? 0);
    const level = Math.max(used[column] ?? 0, ...before);
    levels[simbol] = level;
    used[column] = level + 1;
    return [{ simbol, column, level, bentuk, ...symbolSize(bentuk, width, scale) }];
  });
}

/** What nobody draws a line to: a mark, and a connector to another page. */
const UNJOINED: ReadonlySet<Bentuk> = new Set(["tanda", "segilima", "gambar"]);

/** Performers who act together have the same symbol in a row: neighbours that no arrow joins, from left to right. */
export function rowJoins(symbols: readonly FlowSymbol[], step: Langkah, index: number): [number, number][] {
  if (symbols.length < 2) return [];
  const group = symbols.map(({ simbol }) => simbol);
  const groupOf = (simbol: number): number => group[symbols.findIndex((each) => each.simbol === simbol)] ?? -1;
  const unite = (one: number, other: number): void => {
    const [from, to] = [groupOf(one), groupOf(other)];
    group.forEach((each, at) => each === from && (group[at] = to));
  };
  for (const panah of step.ke) {
    if (dalamBaris(step, index, panah)) unite(asalPanah(step, panah), tujuanPanah(step, panah));
  }
  const sorted = symbols
    .filter(({ bentuk }) => !UNJOINED.has(bentuk))
    .sort((a, b) => a.level - b.level || a.column - b.column);
  return sorted.slice(1).flatMap((right, at): [number, number][] => {
    const left = sorted[at];
    if (!left || left.bentuk !== right.bentuk || groupOf(left.simbol) === groupOf(right.simbol)) return [];
    unite(left.simbol, right.simbol);
    return [[left.simbol, right.simbol]];
  });
}
