import { spanAt } from "../../word/cursor-path";
import { addressOf } from "../session/address-of";
import { sopTerpilih, type PaneState } from "../session/state";
import type { Butir } from "./kelompok";

/** The findings of the smallest place in which the cursor stands, by their keys. */
export function diKursor(state: PaneState, butir: readonly Butir[]): ReadonlySet<string> {
  const { sop } = sopTerpilih(state);
  const cursor = state.reading?.cursor ?? null;
  if (!sop || cursor === null) return new Set();
  const luas = butir.map(({ temuan }) => {
    const at = addressOf(sop, temuan.path);
    return (at && spanAt(at, cursor)) ?? Infinity;
  });
  const terkecil = Math.min(...luas);
  // A whole table around the cursor says nothing about the place.
  if (terkecil > BATAS) return new Set();
  return new Set(butir.filter((_, n) => luas[n] === terkecil).map(({ kunci }) => kunci));
}

/** Paragraphs of the largest place that counts as one: a step with its cells. */
const BATAS = 30;
