import type { Langkah, Panah, Simbol } from "./sop";

/*
 * An arrow joins two symbols. Where a row has several, `dari` and `simbol` name them: the arrows of a chain inside one
 * row (kapsul, kotak, belah ketupat) are those that lead from a symbol of the row to another one of it. Symbols of a row
 * that no such arrow joins are the symbols of performers who act together.
 */

interface Baris {
  readonly simbol: readonly Pick<Simbol, "bentuk">[];
}

/** Index of the symbol that an arrow of a step leaves: by default the only decision of the row, else its last symbol. */
export function asalPanah({ simbol }: Baris, { dari }: Panah): number {
  if (dari !== undefined && simbol[dari]) return dari;
  const keputusan = simbol.flatMap(({ bentuk }, index) => (bentuk === "belahKetupat" ? [index] : []));
  return keputusan.length === 1 ? (keputusan[0] ?? 0) : Math.max(0, simbol.length - 1);
}

/** Index of the symbol of the target that an arrow enters: by default the first. */
export const tujuanPanah = (tujuan: Pick<Langkah, "simbol"> | undefined, { simbol }: Panah): number =>
  simbol !== undefined && tujuan?.simbol[simbol] ? simbol : 0;

/**
 * True for an arrow from a symbol of the row to another one of it: it joins the parts of the step and is no exit.
 * @param index 0-based index of the step
 */
export const dalamBaris = (step: Langkah, index: number, panah: Panah): boolean =>
  panah.langkah === index + 1 && asalPanah(step, panah) !== tujuanPanah(step, panah);

/**
 * The arrows as they are written most shortly: those of the first symbol first, and without what is so by default.
 * What is read back from a drawing has this form.
 */
export function panahRingkas(langkah: readonly Langkah[]): Panah[][] {
  return langkah.map((step) => {
    const bawaan = asalPanah(step, { langkah: null });
    const panah = step.ke.map((each) => ({ each, asal: asalPanah(step, each) }));
    return panah
      .sort((a, b) => a.asal - b.asal)
      .map(({ each: { langkah: ke, label, ...bagian }, asal }): Panah => {
        const tujuan = tujuanPanah(ke === null ? undefined : langkah[ke - 1], { langkah: ke, ...bagian });
        return {
          langkah: ke,
          ...(label === undefined ? {} : { label }),
          ...(asal === bawaan ? {} : { dari: asal }),
          ...(tujuan === 0 ? {} : { simbol: tujuan }),
        };
      });
  });
}
