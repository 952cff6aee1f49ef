/** What can be undone and redone; `kunci` marks the last change, so that typing in one field is one step back. */
export interface Riwayat<T> {
  readonly lampau: readonly T[];
  readonly kini: T;
  readonly depan: readonly T[];
  readonly kunci: string | null;
}

const BATAS = 100;

export const riwayatBaru = <T>(kini: T): Riwayat<T> => ({ lampau: [], kini, depan: [], kunci: null });

/** After a change; changes with the same key in a row count as one. */
export function catat<T>(riwayat: Riwayat<T>, kini: T, kunci: string | null): Riwayat<T> {
  if (kini === riwayat.kini) return riwayat;
  const lanjutan = kunci !== null && kunci === riwayat.kunci;
  const lampau = lanjutan ? riwayat.lampau : [...riwayat.lampau, riwayat.kini].slice(-BATAS);
  return { lampau, kini, depan: [], kunci };
}

/** One change back. */
export function urungkan<T>(riwayat: Riwayat<T>): Riwayat<T> {
  const kini = riwayat.lampau.at(-1);
  if (kini === undefined) return riwayat;
  return { lampau: riwayat.lampau.slice(0, -1), kini, depan: [riwayat.kini, ...riwayat.depan], kunci: null };
}

/** One change forward again. */
export function ulangi<T>(riwayat: Riwayat<T>): Riwayat<T> {
  const [kini, ...depan] = riwayat.depan;
  if (kini === undefined) return riwayat;
  return { lampau: [...riwayat.lampau, riwayat.kini], kini, depan, kunci: null };
}

/** Every state, past and future, changed alike. */
export function petakan<T>(riwayat: Riwayat<T>, ganti: (isi: T) => T): Riwayat<T> {
  const { lampau, kini, depan, kunci } = riwayat;
  return { lampau: lampau.map(ganti), kini: ganti(kini), depan: depan.map(ganti), kunci };
}
