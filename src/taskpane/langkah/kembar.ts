import type { Draft } from "./draft";

const kunci = (teks: string): string =>
  teks
    .toLocaleLowerCase("id")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Steps that say what an earlier step says already: the position (from 1) of the earlier one, by the id of the later. */
export function kembar({ baris }: Draft): ReadonlyMap<number, number> {
  const pertama = new Map<string, number>();
  const sama = new Map<number, number>();
  baris.forEach(({ id, kegiatan }, index) => {
    const teks = kunci(kegiatan);
    const lebihAwal = pertama.get(teks);
    if (teks === "") return;
    if (lebihAwal === undefined) pertama.set(teks, index + 1);
    else sama.set(id, lebihAwal);
  });
  return sama;
}
