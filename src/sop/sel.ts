import type { Sel } from "./sop";

/** Text of a table cell, merged or not. */
export const teksSel = (sel: Sel): string => (typeof sel === "string" ? sel : sel.teks);

/** Rows that a table cell covers. */
export const barisSel = (sel: Sel): number => (typeof sel === "string" ? 1 : sel.baris);
