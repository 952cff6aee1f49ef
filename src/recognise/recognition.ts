import type { AddressMap } from "../sop/address";
import type { Sop } from "../sop/sop";
import type { TeksGambar } from "../sop/teks-gambar";
import type { Pertanyaan } from "./pertanyaan";

/** What kind of document was recognised; only `sop-ap` is checked. */
export type Kind = "sop-ap" | "akreditasi" | "prosa" | "kosong" | "lain";

/** What a user should know of how the document was read. */
export type CatatanBacaan = "perubahanDianggapDiterima" | "teksTersembunyiDilewati" | "identitasDiKepalaHalaman";

export interface Recognition {
  readonly kind: Kind;
  readonly catatan: readonly CatatanBacaan[];
  /** The SOPs in the document, in order; several in a bundle, none for other kinds. */
  readonly sops: readonly RecognisedSop[];
}

export interface RecognisedSop {
  readonly sop: Sop;
  /** Where each value stands; also for empty fields and for whole sections ("dasarHukum", "prosedur"). */
  readonly alamat: AddressMap;
  /** Tables of the snapshot that hold the procedure (several if it was split), in order. */
  readonly procedureTables: readonly number[];
  /** Paragraphs of the snapshot that belong to it: from `dari` up to, not including, `sampai`. */
  readonly rentang: { readonly dari: number; readonly sampai: number };
  /** Paths of the fields that a content control of ours marks. */
  readonly bertanda: readonly string[];
  /** How sure the reading is of a field that has a value, 0 to 1, by its path: fields of the identity, and boxes. */
  readonly yakin: ReadonlyMap<string, number>;
  /** What the reading is not sure of; the model holds what is most likely. */
  readonly pertanyaan: readonly Pertanyaan[];
  /** Texts in the drawing that the model does not hold: a flow that is drawn anew is without them. */
  readonly teksGambar: readonly TeksGambar[];
}
