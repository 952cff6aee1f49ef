/** Texts that one function remembers; a long SOP has some hundreds. */
const BATAS = 4_000;

/**
 * Remembers what a pure function made of a text, so that a check after one keystroke reads one text anew and not the whole
 * document. What it returns is shared and must not be changed.
 */
export function ingat<T extends NonNullable<unknown> | null>(hitung: (teks: string) => T): (teks: string) => T {
  const hasil = new Map<string, T>();
  return (teks) => {
    const lama = hasil.get(teks);
    if (lama !== undefined) return lama;
    if (hasil.size >= BATAS) hasil.clear();
    const baru = hitung(teks);
    hasil.set(teks, baru);
    return baru;
  };
}

/**
 * Remembers what a pure function made of an object, so that several rules share it within one check. The object must not be changed
 * afterwards; the checker hands out a new one each time.
 */
export function ingatObjek<K extends object, T>(hitung: (objek: K) => T): (objek: K) => T {
  const hasil = new WeakMap<K, { readonly nilai: T }>();
  return (objek) => {
    const lama = hasil.get(objek);
    if (lama !== undefined) return lama.nilai;
    const nilai = hitung(objek);
    hasil.set(objek, { nilai });
    return nilai;
  };
}
