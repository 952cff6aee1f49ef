import type { MutuBaku, Sel, Sop } from "../../src/sop/sop";
import { dengan, langkah } from "./uji";

/** The clean SOP with these cells in the first rows of one column of the Mutu Baku. */
export const denganSel = (kolom: keyof MutuBaku, ...sel: readonly Sel[]): Sop =>
  dengan(Object.fromEntries(sel.map((isi, index) => [`prosedur.langkah.${index}.mutuBaku.${kolom}`, isi])));

/** A table of as many steps as there are rows of kelengkapan and output. */
export const denganMutuBaku = (...baris: readonly (readonly [kelengkapan: Sel, output: Sel])[]): Sop =>
  dengan({
    "prosedur.langkah": baris.map(([kelengkapan, output]) =>
      langkah({ mutuBaku: { kelengkapan, waktu: "10 menit", output } }),
    ),
  });

/** The place of a cell. */
export const diSel = (kolom: keyof MutuBaku, index = 0): string => `prosedur.langkah.${index}.mutuBaku.${kolom}`;
