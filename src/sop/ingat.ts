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
