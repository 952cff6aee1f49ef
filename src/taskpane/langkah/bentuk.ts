import type { Bentuk } from "../../sop/sop";
import type { Draft } from "./draft";

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
