import type { Sop } from "./sop";

/**
 * A path names one value of a `Sop` by its keys, with dots: "identitas.nomor", "dasarHukum.1",
 * "prosedur.langkah.2.mutuBaku.waktu", "prosedur.pelaksana.0". Indices count from 0.
 */
export type Path = string;

/** The part of the `Sop` that a path lies in: its first key. */
export type Section = keyof Sop;

/** The place of a path in terms that a person uses; positions count from 1. */
export interface Place {
  section: Section;
  /** Position of the step in the table. */
  langkah?: number;
  /** Position of the performer column. */
  pelaksana?: number;
  /** Position in the list of a box. */
  butir?: number;
  /** Last key of the path, if it names a field: "nomor", "waktu", "kegiatan". */
  field?: string;
}

/** Splits a path into the place that it names. Unknown keys are kept as `field`. */
export function placeOf(path: Path): Place {
  const keys = path.split(".");
  const place: Place = { section: keys[0] as Section };
  keys.slice(1).forEach((key, index) => {
    const before = keys[index];
    if (!/^\d+$/.test(key)) place.field = key;
    else if (before === "langkah") place.langkah = Number(key) + 1;
    else if (before === "pelaksana") place.pelaksana = Number(key) + 1;
    else if (keys.length === 2) place.butir = Number(key) + 1;
  });
  if (place.field === "langkah" || place.field === "mutuBaku") delete place.field;
  return place;
}

/** The value at a path, or undefined where the model has none. */
export function valueAt(sop: Sop, path: Path): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return (value as Record<string, unknown>)[key];
  }, sop);
}

/** A copy of the model with another value at a path; the rest is shared. */
export function withValueAt(sop: Sop, path: Path, value: unknown): Sop {
  return replace(sop, path.split("."), value) as Sop;
}

function replace(node: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((item, index) => (String(index) === key ? replace(item, rest, value) : item));
  const record = (node ?? {}) as Record<string, unknown>;
  return { ...record, [key]: replace(record[key], rest, value) };
}
