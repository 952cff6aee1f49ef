import type { Path } from "../sop/path";
import type { Problem } from "./rule";

/** A part of the model that is judged by itself: a row, a cell, an item of a box. */
export interface Satuan<T> {
  /** A text, or an object that is not changed any more: it is told from others by its identity. */
  readonly isi: T;
  readonly at: Path;
}

/**
 * Judges one part by itself. `at` begins the path of each of its problems and says nothing of the place, for what was found holds
 * wherever the part stands. `bekal` is all that it may look at beside the part.
 */
export type PeriksaSatuan<T, B = undefined> = (isi: T, at: Path, bekal: B) => readonly Problem[];

/** Where a check needs something beside the part, it is handed in; it, too, is told from others by its identity. */
export type Bekal<B> = [B] extends [undefined] ? [] : [bekal: B];

interface Ingatan {
  readonly bekal: unknown;
  readonly satuan: readonly Satuan<unknown>[];
  readonly hasil: readonly (readonly Problem[])[];
}

const ingatan = new WeakMap<object, Ingatan>();
const KOSONG: Ingatan = { bekal: undefined, satuan: [], hasil: [] };

/**
 * Judges each part by itself, but of the parts of the last time only those between the first and the last that differ. That is sound
 * where `periksa` is a constant of its module, since it sees nothing but what it is given; one that is made anew for each call is
 * simply run on all parts.
 */
export function perSatuan<T, B = undefined>(
  satuan: readonly Satuan<T>[],
  periksa: PeriksaSatuan<T, B>,
  ...[bekal]: Bekal<B>
): readonly Problem[] {
  const dikenal = ingatan.get(periksa) ?? KOSONG;
  const lama = dikenal.bekal === bekal ? dikenal : KOSONG;
  const [awal, akhir] = samaDiUjung(lama.satuan, satuan);
  const problems: Problem[] = [];
  const hasil = satuan.map(({ isi, at }, index) => {
    const dari = index < awal ? index : index < akhir ? -1 : index - satuan.length + lama.satuan.length;
    const milik = lama.hasil[dari] ?? periksa(isi, "", bekal as B);
    for (const problem of milik) problems.push(diTempat(problem, at));
    return milik;
  });
  ingatan.set(periksa, { bekal, satuan, hasil });
  return problems;
}

/** The first index at which the parts differ, and the one behind the last at which they do, in `baru`. */
function samaDiUjung(
  lama: readonly Satuan<unknown>[],
  baru: readonly Satuan<unknown>[],
): [awal: number, akhir: number] {
  const geser = lama.length - baru.length;
  const sama = (index: number, digeser: number): boolean => lama[index + digeser]?.isi === baru[index]?.isi;
  const pendek = Math.min(lama.length, baru.length);
  let awal = 0;
  while (awal < pendek && sama(awal, 0)) awal += 1;
  let akhir = baru.length;
  while (akhir > awal && akhir + geser > 0 && sama(akhir - 1, geser)) akhir -= 1;
  return [awal, akhir];
}

/** The problem of a part that stands at `at`. */
export const diTempat = (problem: Problem, at: Path): Problem => ({
  ...problem,
  at: at + problem.at,
  ...(problem.fixes === undefined ? {} : { fixes: problem.fixes.map((fix) => ({ ...fix, at: at + fix.at })) }),
});
