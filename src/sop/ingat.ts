/** Texts that are remembered at least; twice as many at most. A long SOP has some thousands. */
const BATAS = 10_000;

/** What is remembered of a text: one place for each function. */
type Catatan = unknown[];

let baru = new Map<string, Catatan>();
// Those of the last time, so that texts in use are not forgotten all at once.
let lama: ReadonlyMap<string, Catatan> = baru;
let terakhir: readonly [teks: string, catatan: Catatan] = ["", []];
let fungsi = 0;

/**
 * Remembers what a pure function made of a text, so that a check after one keystroke reads one text anew and not the whole
 * document. What it returns is shared and must not be changed.
 */
export function ingat<T extends NonNullable<unknown> | null>(hitung: (teks: string) => T): (teks: string) => T {
  const milik = fungsi;
  fungsi += 1;
  return (teks) => {
    const catatan = catatanTentang(teks);
    const dikenal = catatan[milik] as T | undefined;
    if (dikenal !== undefined) return dikenal;
    const hasil = hitung(teks);
    catatan[milik] = hasil;
    return hasil;
  };
}

/** All functions share one note about a text: most of them look at the text that the one before has looked at. */
function catatanTentang(teks: string): Catatan {
  if (terakhir[0] === teks) return terakhir[1];
  let catatan = baru.get(teks);
  if (catatan === undefined) {
    // With a place for each function from the start: an array that grows is allocated twice.
    catatan = lama.get(teks) ?? new Array<unknown>(fungsi);
    if (baru.size >= BATAS) [lama, baru] = [baru, new Map()];
    baru.set(teks, catatan);
  }
  terakhir = [teks, catatan];
  return catatan;
}

/**
 * Remembers the last result of a pure function for as long as its argument is `sama`: it must depend on nothing of it that `sama`
 * does not compare.
 */
export function ingatSelama<K, T>(sama: (lama: K, baru: K) => boolean, hitung: (baru: K) => T): (baru: K) => T {
  let lama: { readonly dari: K; readonly hasil: T } | null = null;
  return (baru) => {
    if (lama === null || !sama(lama.dari, baru)) lama = { dari: baru, hasil: hitung(baru) };
    return lama.hasil;
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
