import type { Snapshot } from "../ooxml/snapshot";
import type { Dokumen } from "../sop/dokumen";
import type { Addresses } from "./addresses";
import { LABEL_IDENTITAS } from "./identitas";
import { KOTAK } from "./kotak";
import type { ReadProsedur } from "./procedure/prosedur";
import type { Segment } from "./segments";

/** Facts about the file, for one SOP of it. What texts alone cannot tell is left out. */
export function dokumenOf(snapshot: Snapshot, segment: Segment, read: ReadProsedur, at: Addresses): Dokumen {
  const [first] = segment.procedures;
  const firstBox = KOTAK.flatMap((kotak) => segment.hits.get(kotak)?.label.paragraph ?? []);
  const top = Math.min(...firstBox, first?.position ?? segment.to, segment.to);
  const page = first && snapshot.sections[snapshot.paragraphs[first.position]?.section ?? -1];
  const head = first && snapshot.tables[first.table]?.rows.slice(first.header.start, first.header.end);
  return {
    labelIdentitas: LABEL_IDENTITAS.filter((label) => segment.hits.has(label)),
    kotak: KOTAK.filter((kotak) => segment.hits.has(kotak)),
    tabelProsedur: first !== undefined,
    kolom: read.kolom,
    ...(page && snapshot.facts.shapesKnown ? { halaman: { lebar: page.width, tinggi: page.height } } : {}),
    ...(head && snapshot.facts.shapesKnown ? { headerBerulang: head.every(({ header }) => header) } : {}),
    ...(snapshot.facts.shapesKnown ? { logo: hasPicture(snapshot, segment.from, top) } : {}),
    baganTerbaca: read.baganTerbaca,
    belumDiisi: at.unfilled,
  };
}

const hasPicture = (snapshot: Snapshot, from: number, to: number): boolean =>
  snapshot.shapes.some(({ preset, paragraph }) => preset === "picture" && paragraph >= from && paragraph < to);
