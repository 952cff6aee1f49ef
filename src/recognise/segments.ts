import { isKotak, type FieldLabel } from "./labels";
import { labelKey, oneLine } from "./text";
import type { FieldHit } from "./fields/scan";
import type { ProcedureTable } from "./procedure/tables";

/** What belongs to one SOP of a document: labels and procedure tables, and the paragraphs from `from` on to `to`. */
export interface Segment {
  readonly hits: ReadonlyMap<FieldLabel, FieldHit>;
  readonly procedures: readonly ProcedureTable[];
  readonly from: number;
  readonly to: number;
  /** First and last paragraph that certainly belong to it. */
  readonly start: number;
  readonly last: number;
}

interface Open {
  hits: Map<FieldLabel, FieldHit>;
  procedures: ProcedureTable[];
  start: number;
}

/**
 * Cuts a document into its SOPs: a label of the identity that the current one already has, or that follows its
 * procedure, begins the next. Covers and lists of SOPs, which have a label or two and no more, are none.
 */
export function segmentsOf(
  hits: readonly FieldHit[],
  procedures: readonly ProcedureTable[],
  length: number,
): Segment[] {
  const events = [
    ...hits.map((hit) => ({ at: hit.label.paragraph, hit, procedure: null })),
    ...procedures.map((procedure) => ({ at: procedure.position, hit: null, procedure })),
  ].sort((a, b) => a.at - b.at);

  const found: Open[] = [];
  for (const { at, hit, procedure } of events) {
    const current = found.at(-1);
    if (!current || (hit && begins(current, hit))) found.push({ hits: new Map(), procedures: [], start: at });
    const open = found.at(-1) as Open;
    if (hit && (!open.hits.has(hit.field) || isBetter(hit))) open.hits.set(hit.field, hit);
    if (procedure) open.procedures.push(procedure);
  }
  const real = joined(found).filter(isSop);
  return real.map((open, index) => ({
    hits: open.hits,
    procedures: open.procedures,
    from: index === 0 ? 0 : endOf(real[index - 1] as Open) + 1,
    to: real[index + 1]?.start ?? length,
    start: open.start,
    last: endOf(open),
  }));
}

/** A box that is named twice is only text; of the identity every label counts. */
function begins(open: Open, hit: FieldHit): boolean {
  if (open.procedures.length > 0) return true;
  const known = open.hits.get(hit.field);
  return !isKotak(hit.field) && known !== undefined && !isSynonym(open, known, hit);
}

/** One identity may have two dates that are one field to us: Tanggal Pengesahan above Tanggal Efektif. */
function isSynonym({ hits }: Open, known: FieldHit, hit: FieldHit): boolean {
  if (hit.field !== "tanggalEfektif") return false;
  const words = ({ label: { text } }: FieldHit): string => labelKey(text.split(/[:\t]/)[0] ?? "");
  return words(known) !== words(hit) && ![...hits.keys()].some(isKotak);
}

/** Of such labels the one that names the day from which the SOP holds. */
const isBetter = ({ field, label }: FieldHit): boolean =>
  field === "tanggalEfektif" && /efektif|berlaku/i.test(label.text);

/**
 * The identity may be repeated above the flowchart page: the same number and name go on with the same SOP. What repeats its boxes and
 * has a procedure of its own is another version of it. Below the steps may stand what the SOP does not have yet.
 */
function joined(found: readonly Open[]): Open[] {
  const result: Open[] = [];
  for (const open of found) {
    const last = result.at(-1);
    const goesOn = last && (isRest(last, open) || (isSame(last, open) && !isWhole(last, open)));
    if (!goesOn) result.push(open);
    else {
      for (const [field, hit] of open.hits) if (!last.hits.has(field)) last.hits.set(field, hit);
      last.procedures.push(...open.procedures);
    }
  }
  return result;
}

/** Labels of the identity below the steps, the approval mostly: none that the SOP has, and no boxes or steps that they could begin. */
function isRest(last: Open, { hits, procedures }: Open): boolean {
  const fields = [...hits.keys()];
  return (
    procedures.length === 0 &&
    last.procedures.length > 0 &&
    !fields.some((field) => isKotak(field) || last.hits.has(field)) &&
    (hits.has("pengesahan") || fields.length > 2)
  );
}

function isSame(a: Open, b: Open): boolean {
  const keys = (["nomor", "nama"] as const).filter((field) => a.hits.has(field) && b.hits.has(field));
  const text = (open: Open, field: FieldLabel): string =>
    oneLine((open.hits.get(field)?.lines ?? []).map(({ text: t }) => t));
  return keys.length > 0 && keys.every((field) => text(a, field) !== "" && text(a, field) === text(b, field));
}

const isWhole = (last: Open, open: Open): boolean =>
  [last, open].every(({ procedures }) => procedures.length > 0) &&
  [...open.hits.keys()].some((field) => isKotak(field) && last.hits.has(field));

function isSop({ hits, procedures }: Open): boolean {
  const boxes = [...hits.keys()].filter(isKotak).length;
  return procedures.length > 0 || boxes >= 3 || hits.size - boxes >= 3;
}

/** Last paragraph that certainly belongs to an SOP. */
function endOf({ hits, procedures, start }: Open): number {
  const lines = [...hits.values()].flatMap((hit) => [hit.label, ...hit.lines]);
  return Math.max(start, ...lines.map(({ paragraph }) => paragraph), ...procedures.map(({ end }) => end));
}
