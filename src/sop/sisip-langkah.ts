import type { Langkah, Prosedur } from "./sop";

/**
 * The procedure with a step more before the row `index` (0-based). Arrows that led to that row lead to the new one, all others to the
 * rows to which they led before; the arrows of the new step count in the new rows. Numbers go on counting where they were numbers.
 */
export function sisipLangkah(prosedur: Prosedur, index: number, baru: Langkah): Prosedur {
  const geser = (langkah: number | null): number | null =>
    langkah !== null && langkah > index + 1 ? langkah + 1 : langkah;
  const lama = prosedur.langkah.map((satu) => ({
    ...satu,
    ke: satu.ke.map((panah) => ({ ...panah, langkah: geser(panah.langkah) })),
  }));
  const langkah = [...lama.slice(0, index), baru, ...lama.slice(index)];
  const angka = prosedur.langkah.every(({ nomor }) => typeof nomor === "number");
  return { ...prosedur, langkah: angka ? langkah.map((satu, i) => ({ ...satu, nomor: i + 1 })) : langkah };
}
