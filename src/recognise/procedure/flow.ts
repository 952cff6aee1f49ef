import { parseDescription, parseShapeName } from "../../sop/bagan-names";
import type { Panah } from "../../sop/sop";
import type { PlacedSymbol } from "./locate";

/** Arrows of the steps, read back from our own drawing. */
export interface Flow {
  readonly ke: readonly (readonly Panah[])[];
  /** False when a symbol is drawn by hand or has lost its alt text: then its arrows are not known. */
  readonly complete: boolean;
}

/**
 * The alt texts tell the arrows in the numbers of the day they were drawn. Rows may have been moved, copied or deleted
 * since: the row that a symbol stands in now tells which step its old number means.
 */
export function readFlow(symbols: readonly (readonly PlacedSymbol[])[]): Flow {
  const now = new Map<number, number>();
  symbols.forEach((own, step) =>
    own.forEach(({ shape }) => {
      const name = parseShapeName(shape.name);
      if (name && !now.has(name.langkah)) now.set(name.langkah, step);
    }),
  );
  let complete = true;
  const ke = symbols.map((own) =>
    unique(
      own.flatMap(({ shape }) => {
        const told = parseShapeName(shape.name) && parseDescription(shape.description);
        if (!told) complete = false;
        return (told?.ke ?? []).map((exit): Panah => ({ ...exit, langkah: target(exit, now) }));
      }),
    ),
  );
  return { ke, complete };
}

function target({ langkah }: Panah, now: ReadonlyMap<number, number>): number | null {
  const step = langkah === null ? undefined : now.get(langkah - 1);
  return step === undefined ? null : step + 1;
}

/** Co-performers of one step may each tell the same arrow. */
const unique = (exits: readonly Panah[]): Panah[] =>
  exits.filter(
    (exit, index) => exits.findIndex((other) => other.langkah === exit.langkah && other.label === exit.label) === index,
  );
