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
