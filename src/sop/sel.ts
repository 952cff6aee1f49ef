import type { Sel, SelGabung } from "./sop";

/** Text of a table cell, merged or not. */
export const teksSel = (sel: Sel): string => (typeof sel === "string" ? sel : sel.teks);

/** True for a cell that is merged over rows, whatever else a place of the model may hold. */
export const selGabung = (value: unknown): value is SelGabung =>
  typeof value === "object" && value !== null && "teks" in value;

/** Rows that a table cell covers. */
export const barisSel = (sel: Sel): number => (typeof sel === "string" ? 1 : sel.baris);
