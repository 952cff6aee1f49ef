import type { Kolom } from "../../sop/dokumen";
import { columnLabel, groupLabel } from "../labels";
import { oneLine } from "../text";

/** What the columns of a pasted table mean. */
export interface Kepala {
  /** Index of the first row below the head. */
  readonly mulai: number;
  readonly kolom: ReadonlyMap<Kolom, number>;
  readonly pelaksana: readonly { readonly nama: string; readonly kolom: number }[];
  /** Column in which each row writes its performers' names, instead of a column for each. */
  readonly nama: number | null;
  /** Columns that tell the next step, with the answer to a decision that they are for. */
  readonly lanjut: readonly { readonly label: string; readonly kolom: number }[];
  /** Columns with a name that means nothing here. */
  readonly asing: readonly string[];
}

/** Rows in which a head may begin: below the identity of an SOP on one sheet. */
const SEARCHED = 60;

/** The head of a table: the first row that names an activity column, and the one with the performers' names below it. */
export function kepalaOf(rows: readonly (readonly string[])[]): Kepala | null {
  const first = rows.slice(0, SEARCHED).findIndex((row) => row.some((text) => columnLabel(text) === "kegiatan"));
  const head = rows[first];
  if (!head) return null;
  const activity = head.findIndex((text) => columnLabel(text) === "kegiatan");
  const below = rows[first + 1] ?? [];
  const isTwo = (below[activity] ?? "") === "" && below.some((text, at) => at > activity && text !== "");
  const upper = isTwo ? head : [];
  const lower = isTwo ? below : head;
  const width = Math.max(upper.length, lower.length);
  const names = Array.from({ length: width }, (_, at) => oneLine([nameOf(upper, lower, at)]));
  return { mulai: afterNumbers(rows, first + (isTwo ? 2 : 1)), ...meanings(names, activity) };
}

/** The lower name of a column; "Ya" and "Tidak" below one head for the next step are read with it. */
function nameOf(upper: readonly string[], lower: readonly string[], at: number): string {
  const own = lower[at] ?? "";
  const group =
    upper
      .slice(0, at + 1)
      .filter((text) => text !== "")
      .at(-1) ?? "";
  return own !== "" && exitLabel(oneLine([group])) === "" ? `${group} (${own})` : own || (upper[at] ?? "");
}

/** A row "1 2 3 …" below the labels belongs to the head. */
function afterNumbers(rows: readonly (readonly string[])[], at: number): number {
  const texts = (rows[at] ?? []).filter((text) => text !== "");
  const counts = texts.length > 2 && texts.every((text, index) => text.replace(/[().\s]/g, "") === String(index + 1));
  return counts ? at + 1 : at;
}

function meanings(names: readonly string[], activity: number): Omit<Kepala, "mulai"> {
  const kolom = new Map<Kolom, number>();
  const lanjut: { label: string; kolom: number }[] = [];
  const free: number[] = [];
  names.forEach((name, at) => {
    const kind = columnLabel(name);
    const exit = exitLabel(name);
    if (exit !== null) lanjut.push({ label: exit, kolom: at });
    else if (kind && !kolom.has(kind)) kolom.set(kind, at);
    else if (name !== "") free.push(at);
  });
  const standards = (["kelengkapan", "waktu", "output"] as const).flatMap((kind) => kolom.get(kind) ?? []);
  const end = Math.min(...standards.filter((at) => at > activity), ...lanjut.map((exit) => exit.kolom), names.length);
  const inside = free.filter((at) => at > activity && at < end);
  const written = inside.length === 1 && groupLabel(names[inside[0] ?? 0] ?? "") === "pelaksana";
  const performers = written ? [] : inside.filter((at) => groupLabel(names[at] ?? "") === null);
  return {
    kolom,
    pelaksana: performers.map((at) => ({ nama: names[at] ?? "", kolom: at })),
    nama: written ? (inside[0] ?? null) : null,
    lanjut,
    asing: free
      .filter((at) => !inside.includes(at) && groupLabel(names[at] ?? "") === null)
      .map((at) => names[at] ?? ""),
  };
}

/** "Lanjut ke No. (YA)" gives "Ya"; "Lanjut ke" and "Langkah lanjutan" give "". */
function exitLabel(name: string): string | null {
  const [, words] = /^[^()]*(?:\(([^()]*)\))?\s*$/.exec(name) ?? [];
  if (!/^(?:langkah\s+)?(?:lanjut|berikut|next)/i.test(name)) return null;
  const label = (words ?? "").trim();
  return label === label.toUpperCase() ? label.charAt(0) + label.slice(1).toLowerCase() : label;
}
