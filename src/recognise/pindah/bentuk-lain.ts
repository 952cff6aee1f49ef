import labels from "../../regulation/labels.json";
import type { Snapshot } from "../../ooxml/snapshot";
import { pisahJudul } from "../../sop/judul";
import { langkahKosong, sopKosong } from "../../sop/kosong";
import type { Sop } from "../../sop/sop";
import type { Kotak } from "../../sop/dokumen";
import { itemsOf } from "../fields/items";
import { instansiLines } from "../fields/instansi";
import { scanFields } from "../fields/scan";
import { KOTAK } from "../kotak";
import { linesOf, type Line } from "../line";
import { oneLine, withoutMarker } from "../text";
import { vocabulary } from "../vocabulary";

/** Parts of other formats that have a place in ours; "tanpaTempat" ends the part before it and has none. */
type Bagian = Kotak | "prosedur" | "tanpaTempat";

const BAGIAN = vocabulary<Bagian>(labels.bagianBentukLain);

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
  const name = (named: readonly Line[]): string => oneLine(named.map(({ text }) => text));
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

/** Lines by the heading that they stand below, in table and text alike. */
function partsOf(lines: readonly Line[]): Map<Bagian, Line[]> {
  const parts = new Map<Bagian, Line[]>();
  let open: Line[] = [];
  for (const line of lines) {
    const [, head = "", rest = ""] = /^([^:\t]*)(?:[:\t]\s*([\s\S]*))?$/.exec(withoutMarker(line.text).text) ?? [];
    const known = BAGIAN(head);
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
