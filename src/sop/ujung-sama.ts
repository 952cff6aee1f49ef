/**
 * Compares two lists from both ends: the first index at which they differ, and the one behind the last at which they do, in `baru`.
 * What was taken out or put in twice counts as no difference where its neighbours are found.
 */
export function ujungSama<T>(
  lama: readonly T[],
  baru: readonly T[],
  sama: (lama: T, baru: T) => boolean,
): readonly [awal: number, akhir: number] {
  const geser = lama.length - baru.length;
  const pendek = Math.min(lama.length, baru.length);
  let awal = 0;
  while (awal < pendek && sama(lama[awal] as T, baru[awal] as T)) awal += 1;
  let akhir = baru.length;
  while (akhir > awal && akhir + geser > 0 && sama(lama[akhir - 1 + geser] as T, baru[akhir - 1] as T)) akhir -= 1;
  return [awal, akhir];
}
