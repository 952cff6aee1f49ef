import type { Snapshot } from "../../ooxml/snapshot";
import { langkahKosong } from "../../sop/kosong";
import type { Addresses } from "../addresses";
import { itemsOf } from "../fields/items";
import { otherLabel } from "../labels";
import type { Line } from "../line";
import { withoutMarker } from "../text";
import type { ReadProsedur } from "./prosedur";
import { numberFrom, typedNumber } from "./steps";

/**
 * Steps that are numbered lines below the heading of the procedure, where a document has no table for them. Who does them
 * and what they need is not known. Null where there is no such list.
 */
export function prosedurUraian(snapshot: Snapshot, free: readonly Line[], at: Addresses): ReadProsedur | null {
  const heading = free.findIndex(({ text }) => otherLabel(text.replace(/[\s:]+$/, ""))?.name === "prosedur");
  if (heading < 0) return null;
  const below = free.slice(heading + 1).filter(({ text }) => text !== "");
  const end = below.findIndex((line) => !isNumbered(line));
  const items = itemsOf(below.slice(0, end < 0 ? below.length : end));
  if (items.length < 2) return null;
  return {
    prosedur: {
      pelaksana: [],
      langkah: items.map(({ text, lines }, index) => {
        const path = `prosedur.langkah.${index}`;
        at.note(path, lines);
        at.note(`${path}.kegiatan`, lines);
        const typed = typedNumber(lines[0]?.text ?? "");
        return { ...langkahKosong(), nomor: typed ? numberFrom(typed.nomor) : index + 1, kegiatan: text };
      }),
    },
    kolom: [],
    baganTerbaca: snapshot.facts.shapesKnown,
    diLuarSel: [],
    pertanyaan: [],
    teksGambar: [],
  };
}

const isNumbered = ({ text, list }: Line): boolean => list || withoutMarker(text).marked;
