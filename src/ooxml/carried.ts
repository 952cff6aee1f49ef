/** A line of an older document that has no place in the template, and where it stands. */
export interface Sisa {
  readonly teks: string;
  readonly di: "isi" | "kotakTeks" | "kepala";
  /** Index of its paragraph in the snapshot, or of the one that anchors the text box; of heads and feet the first of the SOP. */
  readonly paragraf: number;
}

/** A paragraph of an older document with pictures, and where they go in the template. */
export interface Potret {
  readonly paragraf: number;
  readonly ke: "logo" | "pengesahan" | "akhir";
}

/** What of an older document stands outside the model. Numbers are those of its snapshot. */
export interface IsiLuar {
  readonly sisa: readonly Sisa[];
  readonly potret: readonly Potret[];
  /** Paragraphs of which the model holds something: a table with one of them is not kept as a whole. */
  readonly dibawa: ReadonlySet<number>;
  /** Paragraphs of the SOP, from `dari` up to `sampai`. */
  readonly rentang: { readonly dari: number; readonly sampai: number };
}
