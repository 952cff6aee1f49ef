import type { Address } from "../sop/address";
import type { Path } from "../sop/path";

/**
 * What is asked.
 * - `isian`: whether a text is the label of this field or box
 * - `kolom`: whether a head names this column
 * - `teks`: where a text belongs that no label claims
 * - `panah`: where an arrow leads, or from where
 * - `labelPanah`: which exit of a decision a text names
 * - `simbol`: which symbol a shape stands for, or in which step or column it stands
 */
export type JenisPertanyaan = "isian" | "kolom" | "teks" | "panah" | "labelPanah" | "simbol";

/** A place of a document of which the reading is not sure, with what it took it for and what else it may be. */
export interface Pertanyaan {
  /** Unique in its SOP and the same each time that the same document is read. */
  readonly id: string;
  readonly jenis: JenisPertanyaan;
  /** The value of the model that hangs on the answer. */
  readonly path: Path;
  readonly at: Address;
  /** The text or shape in question, as it stands in the document. */
  readonly dipahami: string;
  /** The first is what the model holds now. */
  readonly pilihan: readonly Pilihan[];
  /** How sure the reading is of the first, 0 to 1. */
  readonly yakin: number;
}

/** One possible answer, with what it makes of the model. */
export interface Pilihan {
  /** For a sentence of the catalogue: a field ("kualifikasiPelaksana"), a step ("7"), "bukan" for none of them. */
  readonly arti: string;
  readonly perubahan: readonly Perubahan[];
}

/** A value that is to stand at a path. Its place becomes `at`, or that of the question. */
export interface Perubahan {
  readonly path: Path;
  readonly nilai: unknown;
  readonly at?: Address;
}

/** A reading less sure than this is asked about. */
export const AMBANG_YAKIN = 0.8;
