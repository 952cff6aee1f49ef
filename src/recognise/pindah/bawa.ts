import type { IsiLuar } from "../../ooxml/carried";
import type { Snapshot } from "../../ooxml/snapshot";
import type { AddressMap } from "../../sop/address";
import { sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { Recognition, RecognisedSop } from "../recognition";
import { bacaBentukLain, judulBagian } from "./bentuk-lain";
import { potretDari } from "./potret";
import { resmikan } from "./resmi";
import { bagi } from "./sisa";

/** What goes into the template of an old document. */
export interface Bawaan extends IsiLuar {
  readonly sop: Sop;
  /** Where its values stand in the old document. */
  readonly alamat: AddressMap;
}

/**
 * What of a document can be carried over into the official template. Symbols become those of the regulation; of other
 * formats, what their headings tell. Nothing is dropped: a text is in the model or in `sisa`.
 * @param read the SOP of a bundle, or the same after answers; null takes the whole document
 */
export function bawaKeTemplat(snapshot: Snapshot, { sops }: Recognition, read: RecognisedSop | null): Bawaan {
  const model = read?.sop ?? bacaBentukLain(snapshot);
  const { dari, sampai: end } = read?.rentang ?? { dari: 0, sampai: snapshot.paragraphs.length };
  // The lines above the next SOP are its own.
  const sampai = Math.min(
    end,
    ...(read ? sops.map(({ rentang }) => rentang.dari).filter((other) => other > dari) : []),
  );
  // What stands before the first SOP and behind the last belongs to no other.
  const from = read && sops[0]?.rentang.dari === dari ? 0 : dari;
  const { dokumen: _, ...isi } = { ...sopKosong(), ...model };
  return {
    sop: { ...isi, prosedur: resmikan(isi.prosedur) },
    alamat: read?.alamat ?? new Map(),
    ...bagi(snapshot, isi, from, sampai, read ? undefined : judulBagian),
    potret: potretDari(snapshot, read, from, sampai),
    rentang: { dari: from, sampai },
  };
}
