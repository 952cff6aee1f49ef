import type { Snapshot } from "../../ooxml/snapshot";
import { pisahJudul } from "../../sop/judul";
import { langkahKosong, sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { Kotak } from "../../sop/dokumen";
import { itemsOf } from "../fields/items";
import { instansiLines } from "../fields/instansi";
import { scanFields } from "../fields/scan";
import { KOTAK } from "../kotak";
import { otherLabel, type BagianLain } from "../labels";
import { linesOf, type Line } from "../line";
import { oneLine, withoutMarker } from "../text";

/**
 * As much of an SOP as headings of another format tell (the accreditation format, prose): legal bases, tools, records,
 * and the numbered lines of the procedure as steps. Everything else stays empty.
 */
export function bacaBentukLain(snapshot: Snapshot): Sop {
  const all = snapshot.paragraphs.map(({ index }) => index);
  const lines = linesOf(snapshot, all).filter(({ text }) => text !== "");
  const { hits, free } = scanFields(snapshot, []);
  const parts = partsOf(lines);
  const box = (kotak: Kotak): string[] => itemsOf(parts.get(kotak) ?? []).map(({ text }) => text);
  const value = (field: string): string =>
    oneLine((hits.find((hit) => hit.field === field)?.lines ?? []).map(({ text }) => text));
  const office = instansiLines(snapshot, free, undefined, 0, all.length);
  // "Unit Terkait" is a heading, not a unit.
  const name = (named: readonly Line[]): string =>
    oneLine(named.map(({ text }) => text).filter((text) => otherLabel(text) === null));
  const kosong = sopKosong();
  return {
    ...kosong,
    ...Object.fromEntries(KOTAK.map((kotak) => [kotak, box(kotak)])),
    identitas: {
      ...kosong.identitas,
      pemda: name(office.pemda),
      instansi: name(office.instansi),
      nomor: value("nomor"),
      tanggalEfektif: value("tanggalEfektif"),
      nama: value("nama") || titleOf(lines),
    },
    prosedur: {
      pelaksana: [],
      langkah: itemsOf(parts.get("prosedur") ?? []).map(({ text }, index) => ({
        ...langkahKosong(index + 1),
        kegiatan: text,
      })),
    },
  };
}

/** A heading of another format, with nothing behind it, below which texts have a place in ours. */
export function judulBagian(text: string): boolean {
  const known = otherLabel(withoutMarker(text).text.replace(/[\s:]+$/, ""));
  return known !== null && known.name !== "tanpaTempat";
}

/** Lines by the heading that they stand below, in table and text alike. */
function partsOf(lines: readonly Line[]): Map<BagianLain, Line[]> {
  const parts = new Map<BagianLain, Line[]>();
  let open: Line[] = [];
  for (const line of lines) {
    const [, head = "", rest = ""] = /^([^:\t]*)(?:[:\t]\s*([\s\S]*))?$/.exec(withoutMarker(line.text).text) ?? [];
    const known = otherLabel(head);
    if (!known) {
      if (!/^:+$/.test(line.text)) open.push(line);
      continue;
    }
    open = parts.get(known.name) ?? [];
    if (known.name !== "tanpaTempat") parts.set(known.name, open);
    if (rest !== "") open.push({ ...line, text: rest.replace(/^[\s:]+/, "") });
  }
  return parts;
}

/** The title behind "SOP" near the top. */
function titleOf(lines: readonly Line[]): string {
  for (const { text } of lines.slice(0, 12)) {
    const [awalan, judul] = pisahJudul(text);
    if (awalan !== "" && judul.trim() !== "") return judul.trim();
  }
  return "";
}
