import type { Langkah } from "../../../sop/sop";

/** For each new step the index of the old one that it was made from, or null when it is new. */
export type Origin = readonly (number | null)[];

/**
 * Finds each new step among the old ones: by the same kegiatan, in order where it occurs more than once; what then
 * stands alone between the same neighbours is the same step with another text.
 */
export function matchSteps(old: readonly Langkah[], now: readonly Langkah[]): Origin {
  const free = new Set(old.keys());
  const take = (index: number | undefined): number | null => {
    if (index === undefined || !free.delete(index)) return null;
    return index;
  };
  const keyOf = ({ kegiatan }: Langkah): string => kegiatan.replace(/\s+/g, " ").trim();
  const bySameText = now.map((step) => {
    const key = keyOf(step);
    return key === "" ? null : take([...free].find((index) => keyOf(old[index] as Langkah) === key));
  });
  const origin: (number | null)[] = [];
  bySameText.forEach((found, at) => {
    const before = at === 0 ? -1 : origin[at - 1];
    origin.push(found ?? (before === null || before === undefined ? null : take(before + 1)));
  });
  return origin;
}
