import type { Kotak } from "../sop/dokumen";
import type { Addresses } from "./addresses";
import { itemsOf } from "./fields/items";
import type { Tagged } from "./identitas";
import type { Segment } from "./segments";

export const KOTAK: readonly Kotak[] = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
];

/** Reads the six boxes of one SOP and notes where their items stand. */
export function readKotak(segment: Segment, tagged: Tagged, at: Addresses): Record<Kotak, string[]> {
  const read = (kotak: Kotak): string[] => {
    const hit = segment.hits.get(kotak);
    const lines = tagged.get(kotak) ?? hit?.lines ?? [];
    at.note(kotak, lines);
    if (hit) at.note(kotak, [hit.label]);
    const items = itemsOf(lines);
    items.forEach((item, index) => at.note(`${kotak}.${index}`, item.lines));
    return items.map(({ text }) => text);
  };
  return Object.fromEntries(KOTAK.map((kotak) => [kotak, read(kotak)])) as Record<Kotak, string[]>;
}
