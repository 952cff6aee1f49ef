import type { Snapshot } from "../../ooxml/snapshot";
import { sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { Recognition, RecognisedSop } from "../recognition";
import { bacaBentukLain, judulBagian } from "./bentuk-lain";
import { resmikan } from "./resmi";
import { sisaDari } from "./sisa";

/** What goes into the template of an old document. */
export interface Bawaan {
  readonly sop: Sop;
  /** Every text of the old document that found no place in the model, in its order. */
  readonly sisa: readonly string[];
  /** Pictures that stay behind: the template has a place for the logo only. */
  readonly gambar: number;
}

/**
 * What of a document can be carried over into the official template. Symbols become those of the regulation; of other
 * formats, what their headings tell. Nothing is dropped: a text is in the model or in `sisa`.
 * @param read the SOP of a bundle, or the same after answers; null takes the whole document
 */
export function bawaKeTemplat(snapshot: Snapshot, { sops }: Recognition, read: RecognisedSop | null): Bawaan {
  const model = read?.sop ?? bacaBentukLain(snapshot);
  const { dari, sampai } = read?.rentang ?? { dari: 0, sampai: snapshot.paragraphs.length };
  // What stands before the first SOP and behind the last belongs to no other.
  const from = read && sops[0]?.rentang.dari === dari ? 0 : dari;
  const { dokumen: _, ...isi } = { ...sopKosong(), ...model };
  const within = snapshot.paragraphs.slice(from, sampai);
  return {
    sop: { ...isi, prosedur: resmikan(isi.prosedur) },
    sisa: sisaDari(snapshot, isi, from, sampai, read ? undefined : judulBagian),
    gambar: within.reduce((sum, { pictures }) => sum + pictures, 0),
  };
}
