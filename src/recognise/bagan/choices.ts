import type { Box, Point } from "../../ooxml/snapshot";
import type { Panah } from "../../sop/sop";
import type { Perubahan } from "../pertanyaan";
import { distance, nearestIn } from "./geometry";

/** Steps that are offered beside the one that was read. */
export const OFFERED = 3;

export type Exits = readonly (readonly Panah[])[];

/** The same exit to another step; which of its symbols is not known. */
export function leading(panah: Panah, step: number): Panah {
  const copy = { ...panah, langkah: step + 1 };
  delete copy.simbol;
  return copy;
}

/** The step without one of its exits. */
export const without = (ke: Exits, langkah: number, index: number): Perubahan => ({
  path: `prosedur.langkah.${langkah}.ke`,
  nilai: (ke[langkah] ?? []).filter((_, at) => at !== index),
});

/** The step with one exit more. */
export const withOne = (ke: Exits, langkah: number, panah: Panah): Perubahan => ({
  path: `prosedur.langkah.${langkah}.ke`,
  nilai: [...(ke[langkah] ?? []), panah],
});

interface Standing {
  readonly at: { readonly langkah: number } | null;
  readonly box: Box;
}

/** Steps by the distance of their symbols from a point. */
export function stepsNear(nodes: readonly Standing[], point: Point | undefined): number[] {
  if (!point) return [];
  const gaps = new Map<number, number>();
  for (const { at, box } of nodes) {
    if (!at) continue;
    gaps.set(at.langkah, Math.min(gaps.get(at.langkah) ?? Infinity, distance(nearestIn(box, point), point)));
  }
  return [...gaps].sort(([, a], [, b]) => a - b).map(([step]) => step);
}
