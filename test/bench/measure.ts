import { performance } from "node:perf_hooks";

/** Median of several runs, in milliseconds. */
export function median(run: () => void, rounds = 21): number {
  const times = Array.from({ length: rounds }, () => time(run)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] as number;
}

/** One run, in milliseconds. */
export function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The promised limit; a figure without one is for information. */
  bar?: number;
}

/** Prints one line for each figure; true when all keep their bars. */
export function printFigures(figures: readonly Figure[]): boolean {
  for (const { name, value, unit, bar } of figures) {
    const verdict = bar === undefined ? "    " : value <= bar ? "ok  " : "OVER";
    const limit = bar === undefined ? "" : ` (bar ${bar} ${unit})`;
    console.log(`${verdict} ${name}: ${value < 10 ? value.toFixed(2) : value.toFixed(1)} ${unit}${limit}`);
  }
  return figures.every(({ value, bar }) => bar === undefined || value <= bar);
}
