import { ujungSama } from "../sop/ujung-sama";
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

type Daftar = readonly Satuan<unknown>[];

interface Ingatan {
  readonly bekal: unknown;
  readonly satuan: Daftar;
  /** The parts in which something was found, in their order: most are without fault. */
  readonly temuan: readonly Temuan[];
}

interface Temuan {
  readonly index: number;
  readonly problems: readonly Problem[];
}

const ingatan = new WeakMap<object, Ingatan>();
const KOSONG: Ingatan = { bekal: undefined, satuan: [], temuan: [] };

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
  const [awal, akhir] = berubah(lama.satuan, satuan);
  const geser = satuan.length - lama.satuan.length;
  const temuan = lama.temuan.filter(({ index }) => index < awal);
  for (let index = awal; index < akhir; index += 1) {
    const problems = periksa((satuan[index] as Satuan<T>).isi, "", bekal as B);
    if (problems.length > 0) temuan.push({ index, problems });
  }
  for (const { index, problems } of lama.temuan) {
    if (index + geser >= akhir) temuan.push({ index: index + geser, problems });
  }
  ingatan.set(periksa, { bekal, satuan, temuan });
  return temuan.flatMap(({ index, problems }) => problems.map((problem) => diTempat(problem, satuan[index]?.at ?? "")));
}

const isiSama = (lama: Satuan<unknown>, baru: Satuan<unknown>): boolean => lama.isi === baru.isi;

/** By the new list and then by the old one, so that neither keeps the other alive: each old one was a new one before. */
const terbanding = new WeakMap<Daftar, WeakMap<Daftar, readonly [awal: number, akhir: number]>>();

/** Between which parts two lists differ. Many rules go through the same two, one after the other. */
function berubah(lama: Daftar, baru: Daftar): readonly [awal: number, akhir: number] {
  const dengan = terbanding.get(baru) ?? new WeakMap<Daftar, readonly [number, number]>();
  const dikenal = dengan.get(lama);
  if (dikenal) return dikenal;
  const ujung = ujungSama(lama, baru, isiSama);
  terbanding.set(baru, dengan.set(lama, ujung));
  return ujung;
}

/** The problem of a part that stands at `at`. */
export const diTempat = (problem: Problem, at: Path): Problem => ({
  ...problem,
  at: at + problem.at,
  ...(problem.fixes === undefined ? {} : { fixes: problem.fixes.map((fix) => ({ ...fix, at: at + fix.at })) }),
});
