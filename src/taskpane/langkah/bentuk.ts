import type { Bentuk } from "../../sop/sop";
import { asalPanah } from "../../sop/panah";
import type { Draft, Keluar } from "./draft";

/**
 * The shape that follows from the place of a step: belah ketupat with two exits or more, kapsul where the procedure
 * begins and ends, else kotak (PermenPAN-RB 35/2012, Bagian Flowchart).
 */
export function bentukOtomatis(draft: Draft, index: number): Bentuk {
  const keluar = draft.baris[index]?.keluar ?? [];
  if (keluar.length > 1) return "belahKetupat";
  const ujung = index === 0 || index === draft.baris.length - 1 || keluar.length === 0;
  return ujung ? "kapsul" : "kotak";
}

/** The symbol of a step that an exit leaves, 0-based, as the chart will draw it. */
export function asalKeluar(draft: Draft, index: number, { dari }: Pick<Keluar, "dari">): number {
  const otomatis = bentukOtomatis(draft, index);
  const simbol = (draft.baris[index]?.simbol ?? []).map(({ bentuk }) => ({ bentuk: bentuk ?? otomatis }));
  return asalPanah({ simbol }, { langkah: null, ...(dari === undefined ? {} : { dari }) });
}
