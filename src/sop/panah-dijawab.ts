import type { Path } from "./path";
import type { Panah } from "./sop";

/** A value that an answer puts at a path. */
interface Perubahan {
  readonly path: Path;
  readonly nilai: unknown;
}

const SATU = /^prosedur\.langkah\.(\d+)\.ke\.(\d+)$/;
const SEMUA = /^prosedur\.langkah\.(\d+)\.ke$/;

/** True for a change of the exits of a step. */
export const isPanah = ({ path }: Perubahan): boolean => SATU.test(path) || SEMUA.test(path);

/**
 * The exits of each step after all answers. Each answer was made beside what was read, not beside the other answers: one
 * that replaces a whole list counts as what it takes away from it and adds to it.
 */
export function panahDijawab(asli: readonly (readonly Panah[])[], jawaban: readonly Perubahan[]): Panah[][] {
  const kini = asli.map((daftar) => daftar.map((panah): Panah | null => panah));
  const sama = (a: Panah, b: Panah): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const { path, nilai } of jawaban) {
    const [, langkah, panah] = SATU.exec(path) ?? SEMUA.exec(path) ?? [];
    const daftar = kini[Number(langkah)];
    const dibaca = asli[Number(langkah)];
    if (!daftar || !dibaca) continue;
    if (panah !== undefined) {
      daftar[Number(panah)] = nilai as Panah;
      continue;
    }
    const baru = nilai as readonly Panah[];
    dibaca.forEach((lama, index) => {
      if (!baru.some((satu) => sama(satu, lama))) daftar[index] = null;
    });
    daftar.push(...baru.filter((satu) => !dibaca.some((lama) => sama(satu, lama))));
  }
  return kini.map((daftar) => daftar.filter((panah) => panah !== null));
}
