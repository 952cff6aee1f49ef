import { address } from "../ooxml/address";
import type { Snapshot } from "../ooxml/snapshot";
import type { Dokumen } from "../sop/dokumen";
import type { Sop } from "../sop/sop";
import { Addresses } from "./addresses";
import { scanFields } from "./fields/scan";
import { taggedLines, type TaggedLines } from "./fields/tags";
import { LABEL_IDENTITAS, readIdentitas, type Tagged } from "./identitas";
import { kindOf } from "./kinds";
import { KOTAK, readKotak } from "./kotak";
import type { Line } from "./line";
import { readProsedur, type ReadProsedur } from "./procedure/prosedur";
import { withGuessedSpans } from "./procedure/ragged";
import { procedureTables } from "./procedure/tables";
import type { Recognition, RecognisedSop } from "./recognition";
import { segmentsOf, type Segment } from "./segments";
import { withTaggedHits } from "./tagged-hits";

/**
 * Recognises the SOPs of a document by their labels: what kind of document it is, the model of each SOP, and where each
 * value stands. Every path of a model has an address; a value whose label is missing has that of its section.
 */
export function recognise(read: Snapshot): Recognition {
  const snapshot = withGuessedSpans(read);
  const procedures = procedureTables(snapshot);
  const tagged = taggedLines(snapshot);
  const { hits, free } = scanFields(snapshot, procedures);
  const segments = segmentsOf(withTaggedHits(hits, tagged), procedures, snapshot.paragraphs.length);
  const kind = kindOf(snapshot, segments);
  if (kind !== "sop-ap") return { kind, sops: [] };
  return { kind, sops: segments.map((segment) => readSop(snapshot, segment, free, tagged)) };
}

function readSop(
  snapshot: Snapshot,
  segment: Segment,
  free: readonly Line[],
  tagged: readonly TaggedLines[],
): RecognisedSop {
  const at = new Addresses();
  const own = taggedIn(segment, tagged);
  const identitas = readIdentitas(snapshot, segment, free, own, at);
  const kotak = readKotak(segment, own, at);
  const read = readProsedur(snapshot, segment.procedures, at);
  const [first] = segment.procedures;
  at.set("prosedur", address([first?.position ?? startOf(segment)]));
  const sop: Sop = { identitas, ...kotak, prosedur: read.prosedur };
  fillGaps(sop, at, startOf(segment));
  const dokumen = dokumenOf(snapshot, segment, read, at);
  return {
    sop: { ...sop, dokumen },
    alamat: at.map,
    procedureTables: segment.procedures.map(({ table }) => table),
  };
}

/** The first control of each path inside the SOP. */
function taggedIn({ from, to }: Segment, tagged: readonly TaggedLines[]): Tagged {
  const own = new Map<string, readonly Line[]>();
  for (const { path, position, lines } of tagged) {
    if (position >= from && position < to && !own.has(path)) own.set(path, lines);
  }
  return own;
}

/** First paragraph that certainly belongs to the SOP; an SOP has a label or a procedure. */
const startOf = ({ hits, procedures }: Segment): number =>
  Math.min(...[...hits.values()].map(({ label }) => label.paragraph), ...procedures.map(({ position }) => position));

/** Every path gets a place: that of what surrounds it, or the start of the SOP. */
function fillGaps(sop: Sop, at: Addresses, start: number): void {
  at.set("identitas", address([start]));
  const { pengesahan, ...fields } = sop.identitas;
  at.fallback("identitas.pengesahan", "identitas");
  for (const key of Object.keys(fields)) at.fallback(`identitas.${key}`, "identitas");
  for (const key of Object.keys(pengesahan)) at.fallback(`identitas.pengesahan.${key}`, "identitas.pengesahan");
  for (const kotak of KOTAK) at.set(kotak, address([start]));
  at.fallback("prosedur.langkah", "prosedur");
  at.fallback("prosedur.pelaksana", "prosedur");
  sop.prosedur.pelaksana.forEach((_, index) => at.fallback(`prosedur.pelaksana.${index}`, "prosedur"));
  sop.prosedur.langkah.forEach((langkah, index) => {
    const base = `prosedur.langkah.${index}`;
    at.fallback(base, "prosedur");
    for (const key of ["nomor", "kegiatan", "simbol", "mutuBaku", "keterangan", "ke"])
      at.fallback(`${base}.${key}`, base);
    for (const key of ["kelengkapan", "waktu", "output"]) at.fallback(`${base}.mutuBaku.${key}`, base);
    langkah.ke.forEach((_, exit) => {
      at.fallback(`${base}.ke.${exit}`, `${base}.simbol.0`);
      at.fallback(`${base}.ke.${exit}`, base);
    });
  });
}

function dokumenOf(snapshot: Snapshot, segment: Segment, read: ReadProsedur, at: Addresses): Dokumen {
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
