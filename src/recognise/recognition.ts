import type { AddressMap } from "../sop/address";
import type { Sop } from "../sop/sop";
import type { Pertanyaan } from "./pertanyaan";

/** What kind of document was recognised; only `sop-ap` is checked. */
export type Kind = "sop-ap" | "akreditasi" | "prosa" | "kosong" | "lain";

export interface Recognition {
  readonly kind: Kind;
  /** The SOPs in the document, in order; several in a bundle, none for other kinds. */
  readonly sops: readonly RecognisedSop[];
}

export interface RecognisedSop {
  readonly sop: Sop;
  /** Where each value stands; also for empty fields and for whole sections ("dasarHukum", "prosedur"). */
  readonly alamat: AddressMap;
  /** Tables of the snapshot that hold the procedure (several if it was split), in order. */
  readonly procedureTables: readonly number[];
  /** What the reading is not sure of; the model holds what is most likely. */
  readonly pertanyaan: readonly Pertanyaan[];
}
