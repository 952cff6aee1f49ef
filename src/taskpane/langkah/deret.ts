/** A copy of the list with `hapus` items taken out at `index` and others put there. */
export function sisipkan<T>(deret: readonly T[], index: number, hapus: number, ...baru: readonly T[]): T[] {
  return [...deret.slice(0, index), ...baru, ...deret.slice(index + hapus)];
}

/** A copy of the list with one item moved by one place; the same list where there is no such place. */
export function geser<T>(deret: readonly T[], index: number, arah: -1 | 1): readonly T[] {
  const butir = deret[index];
  if (butir === undefined || deret[index + arah] === undefined) return deret;
  return sisipkan(sisipkan(deret, index, 1), index + arah, 0, butir);
}
