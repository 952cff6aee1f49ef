import labels from "../regulation/labels.json";
import type { Kolom, Kotak, LabelIdentitas } from "../sop/dokumen";
import { clean, isNear, labelKey, withoutMarker } from "./text";

export type FieldLabel = LabelIdentitas | Kotak;

/** Synonyms of a vocabulary, by their key. */
type Vocabulary<T extends string> = ReadonlyMap<string, T>;

const vocabulary = <T extends string>(entries: Readonly<Record<T, readonly string[]>>): Vocabulary<T> =>
  new Map(
    (Object.entries(entries) as [T, string[]][]).flatMap(([name, texts]) =>
      texts.map((text) => [labelKey(text), name]),
    ),
  );

const IDENTITAS: Vocabulary<LabelIdentitas> = vocabulary(labels.identitas);
const KOTAK: Vocabulary<Kotak> = vocabulary(labels.kotak);
const FIELDS: Vocabulary<FieldLabel> = new Map<string, FieldLabel>([...IDENTITAS, ...KOTAK]);
const KOLOM: Vocabulary<Kolom> = vocabulary(labels.kolom);
const KELOMPOK: Vocabulary<"pelaksana" | "mutuBaku"> = vocabulary(labels.kelompok);
const AKREDITASI: ReadonlySet<string> = new Set(labels.akreditasi.map(labelKey));
const JUDUL: ReadonlySet<string> = new Set(labels.judulBagian.map(labelKey));

const KOTAK_NAMES: ReadonlySet<string> = new Set(Object.keys(labels.kotak));

/** Letters of a label, with some to spare for typing errors and spaces. */
const LONGEST = 60;

export const isKotak = (field: FieldLabel): field is Kotak => KOTAK_NAMES.has(field);

export interface LabelHit {
  readonly field: FieldLabel;
  /** What follows the label on the same line, without the colon. */
  readonly rest: string;
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
  const field = lookUp(FIELDS, labelKey(head));
  return field && { field, rest: rest.replace(/^[\s:]+/, "").trim() };
}

/** Column that a header cell names. */
export const columnLabel = (text: string): Kolom | null => lookUp(KOLOM, labelKey(withoutMarker(text).text));

/** Group of columns that a header cell names. */
export const groupLabel = (text: string): "pelaksana" | "mutuBaku" | null => lookUp(KELOMPOK, labelKey(text));

/** Label of the format for the accreditation of health centres. */
export const accreditationLabel = (line: string): string | null => {
  const key = labelKey(withoutMarker(clean(line).split(/[:\t]/)[0] ?? "").text);
  return AKREDITASI.has(key) ? key : null;
};

/** A title of the document or of one of its parts, no content. */
export const isTitle = (line: string): boolean => JUDUL.has(labelKey(withoutMarker(clean(line)).text));

const remembered = new WeakMap<Vocabulary<string>, Map<string, string | null>>();

function lookUp<T extends string>(words: Vocabulary<T>, key: string): T | null {
  const exact = words.get(key);
  if (exact || key.length < 5 || key.length > 45) return exact ?? null;
  const known = remembered.get(words) ?? new Map<string, string | null>();
  remembered.set(words, known);
  if (!known.has(key)) known.set(key, nearest(words, key));
  return (known.get(key) as T | null | undefined) ?? null;
}

function nearest<T extends string>(words: Vocabulary<T>, key: string): T | null {
  for (const [word, name] of words) {
    const limit = word.length > 9 ? 2 : word.length > 4 ? 1 : 0;
    if (limit > 0 && word[0] === key[0] && isNear(word, key, limit)) return name;
  }
  return null;
}
