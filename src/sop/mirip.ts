import { ingat } from "./ingat";

/** How alike two texts must be to be taken for the same with a slip of the pen. */
const AMBANG = 0.6;

/** Of several texts the one that is most like `teks`, or null when none is alike. All must be put in the same form before. */
export function palingMirip<T>(teks: string, calon: readonly T[], teksDari: (satu: T) => string): T | null {
  const terbaik = calon
    .map((satu) => ({ satu, nilai: kemiripan(teks, teksDari(satu)) }))
    .reduce<{ satu: T; nilai: number } | null>((a, b) => (a !== null && a.nilai >= b.nilai ? a : b), null);
  return terbaik !== null && terbaik.nilai >= AMBANG ? terbaik.satu : null;
}

/** Share of the groups of three letters that both have, 0 to 1 (Dice). */
export function kemiripan(a: string, b: string): number {
  const [kiri, kanan] = [tigaHuruf(a), tigaHuruf(b)];
  const bersama = [...kiri].filter((huruf) => kanan.has(huruf)).length;
  return kiri.size + kanan.size === 0 ? 0 : (2 * bersama) / (kiri.size + kanan.size);
}

const tigaHuruf = ingat((teks): ReadonlySet<string> => {
  const berbatas = ` ${teks} `;
  return new Set(
    Array.from({ length: Math.max(0, berbatas.length - 2) }, (_, index) => berbatas.slice(index, index + 3)),
  );
});

/** At most `limit` letters were left out, put in, changed or swapped (Damerau–Levenshtein, neighbours only). */
export function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same];
      if (swapped) costs.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...costs));
    }
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) <= limit;
}
