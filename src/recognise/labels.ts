import labels from "../regulation/labels.json";
import type { Kolom, Kotak, LabelIdentitas } from "../sop/dokumen";
import { sebutSop } from "./sebut-sop";
import { clean, labelKey, withoutMarker } from "./text";
import { vocabulary, type Known } from "./vocabulary";

export type FieldLabel = LabelIdentitas | Kotak;

const FIELDS = vocabulary<FieldLabel>({ ...labels.identitas, ...labels.kotak }, labels.kataPengisi);
const KOLOM = vocabulary<Kolom>(labels.kolom, labels.kataPengisi);
const KELOMPOK = vocabulary<"pelaksana" | "mutuBaku">(labels.kelompok, labels.kataPengisi);
const BAGIAN_LAIN = vocabulary<BagianLain>(labels.bagianBentukLain);
const AKREDITASI: ReadonlySet<string> = new Set(labels.akreditasi.map(labelKey));
const titleKey = (title: string): string => sebutSop(labelKey(title));
const JUDUL: ReadonlySet<string> = new Set(labels.judulBagian.map(titleKey));

const KOTAK_NAMES: ReadonlySet<string> = new Set(Object.keys(labels.kotak));

/** Letters of a label, with some to spare for typing errors and spaces. */
const LONGEST = 60;

export const isKotak = (field: FieldLabel): field is Kotak => KOTAK_NAMES.has(field);

export interface LabelHit {
  readonly field: FieldLabel;
  /** What follows the label on the same line, without the colon. */
  readonly rest: string;
  /** How sure it is that this is the label, 0 to 1. */
  readonly yakin: number;
}

const MAX_LABELS = 5000;
const labelsOfLines = new Map<string, LabelHit | null>();

/** The identity or box label that a line begins with: alone, or before a colon or tab. Typing errors are forgiven. */
export function fieldLabel(line: string): LabelHit | null {
  const known = labelsOfLines.get(line);
  if (known !== undefined) return known;
  const hit = readFieldLabel(line);
  if (labelsOfLines.size >= MAX_LABELS) labelsOfLines.clear();
  labelsOfLines.set(line, hit);
  return hit;
}

function readFieldLabel(line: string): LabelHit | null {
  const [, head = "", rest = ""] = /^([^:\t]*)(?:[:\t]([\s\S]*))?$/.exec(withoutMarker(clean(line)).text) ?? [];
  // A bare "No" is the head of a column of numbers; what is longer than any label is none.
  if (head.length > LONGEST || /^no\.?$/i.test(head.trim())) return null;
  const known = FIELDS(head);
  return known && { field: known.name, rest: rest.replace(/^[\s:]+/, "").trim(), yakin: known.yakin };
}

/** Column that a header cell names, and how sure that is. */
export const knownColumn = (text: string): Known<Kolom> | null => KOLOM(withoutMarker(text).text);

/** Column that a header cell names. */
export const columnLabel = (text: string): Kolom | null => knownColumn(text)?.name ?? null;

/** Group of columns that a header cell names. */
export const groupLabel = (text: string): "pelaksana" | "mutuBaku" | null => KELOMPOK(text)?.name ?? null;

/** Parts of other formats that have a place in ours; "tanpaTempat" ends the part before it and has none. */
export type BagianLain = Kotak | "prosedur" | "tanpaTempat";

/** Part of another format (accreditation, prose) that a heading names. */
export const otherLabel = (heading: string): Known<BagianLain> | null => BAGIAN_LAIN(heading);

/** Label of the format for the accreditation of health centres. */
export const accreditationLabel = (line: string): string | null => {
  const key = labelKey(withoutMarker(clean(line).split(/[:\t]/)[0] ?? "").text);
  return AKREDITASI.has(key) ? key : null;
};

/** A title of the document or of one of its parts, no content. */
export const isTitle = (line: string): boolean => JUDUL.has(titleKey(withoutMarker(clean(line)).text));

/** The labels of every field, as they are written. */
export const LABELS_OF: Readonly<Record<FieldLabel, readonly string[]>> = { ...labels.identitas, ...labels.kotak };
