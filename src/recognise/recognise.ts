import { address } from "../ooxml/address";
import type { Snapshot } from "../ooxml/snapshot";
import type { Sop } from "../sop/sop";
import { Addresses } from "./addresses";
import { dokumenOf } from "./dokumen";
import { certainty } from "./certainty";
import { scanFields } from "./fields/scan";
import type { Stranger } from "./fields/strangers";
import { isFieldTag, taggedLines, type TaggedLines } from "./fields/tags";
import { fillGaps } from "./gaps";
import { readIdentitas, type Tagged } from "./identitas";
import { kindOf } from "./kinds";
import { readKotak } from "./kotak";
import type { Line } from "./line";
import { readProsedur, type ReadProsedur } from "./procedure/prosedur";
import { withGuessedSpans } from "./procedure/ragged";
import { arrowsOfLanes, findSwimlane, prosedurOfLanes, type Swimlane } from "./procedure/swimlane";
import { prosedurUraian } from "./procedure/uraian";
import { procedureTables } from "./procedure/tables";
import { pertanyaanIsian } from "./pertanyaan-isian";
import type { CatatanBacaan, Recognition, RecognisedSop } from "./recognition";
import { headsOf, isIdentityInHeads, type Kepala } from "./sebutan/kepala";
import { sebutanOf } from "./sebutan/sebutan";
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
  const { hits, free, strangers } = scanFields(snapshot, procedures);
  const length = snapshot.paragraphs.length;
  const lanes = procedures.length === 0 ? findSwimlane(snapshot) : null;
  const found = segmentsOf(withTaggedHits(hits, tagged), procedures, length);
  const segments =
    found.length === 0 && lanes
      ? [{ hits: new Map(), procedures, from: 0, to: length, start: 0, last: length }]
      : found;
  const kind = kindOf(snapshot, segments);
  const catatan = notesOn(snapshot, segments);
  if (kind !== "sop-ap") return { kind, catatan, sops: [] };
  const source = { snapshot, free, strangers, tagged, lanes, segments, kepala: headsOf(snapshot, segments) };
  return { kind, catatan, sops: segments.map((segment) => readSop(source, segment)) };
}

const notesOn = ({ facts, heads }: Snapshot, segments: readonly Segment[]): CatatanBacaan[] => [
  ...(facts.revisions ? (["perubahanDianggapDiterima"] as const) : []),
  ...(facts.hiddenText ? (["teksTersembunyiDilewati"] as const) : []),
  ...(isIdentityInHeads(heads, segments) ? (["identitasDiKepalaHalaman"] as const) : []),
];

/** What was read of the whole document. */
interface Source {
  readonly snapshot: Snapshot;
  readonly free: readonly Line[];
  readonly strangers: readonly Stranger[];
  readonly tagged: readonly TaggedLines[];
  readonly lanes: Swimlane | null;
  readonly segments: readonly Segment[];
  /** Heads and feet on the pages of each SOP. */
  readonly kepala: readonly (readonly Kepala[])[];
}

function readSop(source: Source, segment: Segment): RecognisedSop {
  const { snapshot, free, strangers, tagged, lanes, segments } = source;
  const at = new Addresses();
  const own = taggedIn(segment, tagged);
  const { identitas, dua } = readIdentitas(snapshot, segment, free, own, at);
  const kotak = readKotak(segment, own, at);
  const read =
    (lanes && readLanes(snapshot, lanes, at)) ??
    (segment.procedures.length === 0 ? prosedurUraian(snapshot, freeIn(segment, free), at) : null) ??
    readProsedur(snapshot, segment.procedures, at);
  const start = startOf(segment);
  const kepala = source.kepala[segments.indexOf(segment)] ?? [];
  const sebutan = sebutanOf(snapshot, { segment, segments, kepala }, identitas, at);
  const [first] = segment.procedures;
  at.set("prosedur", address([first?.position ?? start]));
  const sop: Sop = { identitas, ...kotak, prosedur: read.prosedur };
  fillGaps(sop, at, start);
  const yakin = certainty(sop, segment, own, dua !== null);
  return {
    sop: { ...sop, dokumen: { ...dokumenOf(snapshot, segment, read, at), ...(sebutan.length > 0 ? { sebutan } : {}) } },
    alamat: at.map,
    procedureTables: segment.procedures.map(({ table }) => table),
    rentang: { dari: segment.from, sampai: segment.to },
    bertanda: [...new Set([...own.keys(), ...taggedInBoxes(snapshot, segment)])],
    yakin,
    pertanyaan: [...pertanyaanIsian({ sop, alamat: at.map, yakin, segment, strangers, dua }), ...read.pertanyaan],
    teksGambar: read.teksGambar,
  };
}

/** A flow without a procedure table: its columns are missing. */
function readLanes(snapshot: Snapshot, lanes: Swimlane, at: Addresses): ReadProsedur {
  const flow = arrowsOfLanes(snapshot, lanes);
  return {
    prosedur: prosedurOfLanes(lanes, flow, at),
    kolom: [],
    baganTerbaca: flow.complete,
    diLuarSel: [],
    pertanyaan: flow.pertanyaan,
    teksGambar: [],
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

/** Paths of controls in text boxes of the SOP: their values are read by labels. */
const taggedInBoxes = ({ textBoxes }: Snapshot, { from, to }: Segment): string[] =>
  textBoxes
    .filter(({ paragraph }) => paragraph >= from && paragraph < to)
    .flatMap(({ tags = [] }) => tags.filter(isFieldTag).map((tag) => tag.replace("sop.", "")));

const freeIn = ({ from, to }: Segment, free: readonly Line[]): Line[] =>
  free.filter(({ paragraph }) => paragraph >= from && paragraph < to);

/** First paragraph that certainly belongs to the SOP. */
function startOf({ hits, procedures, from }: Segment): number {
  const certain = [
    ...[...hits.values()].map(({ label }) => label.paragraph),
    ...procedures.map(({ position }) => position),
  ];
  return certain.length > 0 ? Math.min(...certain) : from;
}
