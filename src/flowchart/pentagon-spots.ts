import type { FlowEnd, FlowStep } from "./flow";
import type { FlowSymbol } from "./flow-row";
import type { Band } from "./grid";

/** A place in the grid of a row. */
export interface Spot {
  readonly kind: Band["kind"];
  /** Several lines of symbols or pentagons may stand below one another. */
  readonly level: number;
  readonly column: number;
}

/**
 * Where the arrows of a symbol on this page pull: below 0 to the left, above 0 to the right.
 * @param columnOf column of a symbol that stands on this page
 */
export function lean(
  { exits }: FlowStep,
  { simbol, column }: FlowSymbol,
  columnOf: (target: FlowEnd) => number | undefined,
): number {
  return exits
    .filter(({ from }) => from === simbol)
    .reduce((sum, { target }) => {
      const at = target ? columnOf(target) : undefined;
      return at === undefined ? sum : sum + Math.sign(at - column);
    }, 0);
}

/** Where a pentagon may stand, best first: beside the symbol, or above or below it where the flow goes straight on. */
export function* spotsFor(
  kind: "masuk" | "keluar",
  { column, level }: FlowSymbol,
  columns: number,
  straight: boolean,
  towards: number,
): Generator<Spot> {
  const sides = towards < 0 || (towards === 0 && kind === "keluar") ? [1, -1] : [-1, 1];
  const inside = (at: number): boolean => at >= 0 && at < columns;
  if (straight) yield { kind, level: 0, column };
  for (const side of sides) if (inside(column + side)) yield { kind: "simbol", level, column: column + side };
  for (let row = 0; ; row++) {
    yield { kind, level: row, column };
    for (let distance = 1; distance < columns; distance++)
      for (const side of sides)
        if (inside(column + side * distance)) yield { kind, level: row, column: column + side * distance };
  }
}
