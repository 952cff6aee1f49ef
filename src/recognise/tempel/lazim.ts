import type { Bentuk, Langkah, Panah } from "../../sop/sop";

/** Exits of a step that leads to the one below. */
export const berikut = (index: number, count: number): Panah[] => (index + 1 < count ? [{ langkah: index + 2 }] : []);

/** The shape that a mark stands for, by the place of the step in the flow. */
export function bentukLazim({ ke }: Pick<Langkah, "ke">, index: number, count: number): Bentuk {
  if (ke.length > 1) return "belahKetupat";
  return index === 0 || index === count - 1 || ke.length === 0 ? "kapsul" : "kotak";
}

/** Steps whose marks have become shapes; where no arrow at all is known, each leads to the one below. */
export function denganLazim(langkah: readonly Langkah[]): { langkah: Langkah[]; berurutan: boolean } {
  const berurutan = langkah.length > 1 && langkah.every(({ ke }) => ke.length === 0);
  const tersambung = langkah.map((each, index) => (berurutan ? { ...each, ke: berikut(index, langkah.length) } : each));
  return {
    berurutan,
    langkah: tersambung.map((each, index) => ({
      ...each,
      simbol: each.simbol.map((simbol) =>
        simbol.bentuk === "tanda" ? { ...simbol, bentuk: bentukLazim(each, index, langkah.length) } : simbol,
      ),
    })),
  };
}
