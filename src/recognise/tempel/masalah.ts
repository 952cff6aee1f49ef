import type { Prosedur } from "../../sop/sop";

/**
 * What a pasted table leaves open.
 * - `kosong`: nothing was pasted
 * - `tanpaKepala`: no row names the columns; the texts were taken for activities
 * - `kolomAsing`: a column has a name that means nothing here and was left out
 * - `isiPelaksana`: a performer's cell holds another text than a mark or the name of a shape, and was left out
 * - `tanpaPelaksana`: a step has no performer
 * - `tujuanTidakAda`: an exit names a step that is not in the table, or is no number
 * - `alurBerurutan`: no column tells the next step; each leads to the one below
 * - `tanpaLanjutan`: a step above the last has no exit, and so ends the procedure
 * - `waktuDibaca`: a time was written as a clock shows it, or without its unit, and was put into words
 */
export type JenisMasalah =
  | "kosong"
  | "tanpaKepala"
  | "kolomAsing"
  | "isiPelaksana"
  | "tanpaPelaksana"
  | "tujuanTidakAda"
  | "alurBerurutan"
  | "tanpaLanjutan"
  | "waktuDibaca";

export interface MasalahTempelan {
  readonly jenis: JenisMasalah;
  /** Row of the pasted table, from 1. */
  readonly baris: number;
  /** The text in question, or "". */
  readonly teks: string;
}

export interface Tempelan {
  readonly prosedur: Prosedur;
  readonly masalah: readonly MasalahTempelan[];
}
