import { firstAt, spanAt } from "../../word/cursor-path";
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

/**
 * The first finding behind the document's cursor (1) or the last one before it (-1), around the end; the first or the last of all
 * where no cursor is known.
 */
export function dariKursor(state: PaneState, butir: readonly Butir[], arah: -1 | 1): string | undefined {
  const { sop } = sopTerpilih(state);
  const cursor = state.reading?.cursor ?? -1;
  const mulai = ({ temuan }: Butir): number => {
    const at = sop && addressOf(sop, temuan.path);
    return at ? firstAt(at) : -1;
  };
  const searah = butir.filter((satu) => Math.sign(mulai(satu) - cursor) === arah);
  const ujung = arah === 1 ? 0 : -1;
  return (searah.at(ujung) ?? butir.at(ujung))?.kunci;
}

/** Paragraphs of the largest place that counts as one: a step with its cells. */
const BATAS = 30;
