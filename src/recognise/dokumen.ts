import type { RowNode, Snapshot } from "../ooxml/snapshot";
import type { Dokumen, Kelompok } from "../sop/dokumen";
import { pisahJudul } from "../sop/judul";
import type { Addresses } from "./addresses";
import { LABEL_IDENTITAS } from "./identitas";
import { KOTAK } from "./kotak";
import { groupLabel } from "./labels";
import { cellText } from "./line";
import { connectorLetters } from "./procedure/connectors";
import type { ReadProsedur } from "./procedure/prosedur";
import type { Segment } from "./segments";
import { clean } from "./text";

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
    ...(head ? { kelompok: groupsOf(snapshot, head) } : {}),
    ...titleAbove(snapshot, segment),
    ...(page && snapshot.facts.shapesKnown ? { halaman: { lebar: page.width, tinggi: page.height } } : {}),
    ...(head && snapshot.facts.shapesKnown ? { headerBerulang: head.every(({ header }) => header) } : {}),
    ...(snapshot.facts.shapesKnown ? { logo: hasPicture(snapshot, segment.from, top) } : {}),
    ...(snapshot.facts.shapesKnown
      ? { penghubung: connectorLetters(snapshot, segment), diLuarSel: read.diLuarSel }
      : {}),
    baganTerbaca: read.baganTerbaca,
    belumDiisi: at.unfilled,
  };
}

function groupsOf(snapshot: Snapshot, head: readonly RowNode[]): Kelompok[] {
  const labels = head.flatMap(({ cells }) => cells.map((cell) => groupLabel(clean(cellText(snapshot, cell)))));
  return [...new Set(labels.filter((label) => label !== null))];
}

/** The title between the last box and the procedure, told by the "SOP" before it. Below Keterkaitan it may be an item. */
function titleAbove(snapshot: Snapshot, { hits, procedures }: Segment): { judulProsedur?: string } {
  const last = [...hits.values()].sort((a, b) => b.label.paragraph - a.label.paragraph)[0];
  if (last === undefined || procedures[0] === undefined || last.field === "keterkaitan") return {};
  for (const { cell, text } of snapshot.paragraphs.slice(last.label.paragraph + 1, procedures[0].position)) {
    const [awalan, judul] = cell === null ? pisahJudul(clean(text)) : ["", ""];
    if (awalan !== "" && judul !== "") return { judulProsedur: judul };
  }
  return {};
}

const hasPicture = (snapshot: Snapshot, from: number, to: number): boolean =>
  snapshot.shapes.some(({ preset, paragraph }) => preset === "picture" && paragraph >= from && paragraph < to);
