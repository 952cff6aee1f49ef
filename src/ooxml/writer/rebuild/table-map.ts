import type { AddressMap } from "../../../sop/address";
import type { Kolom } from "../../../sop/dokumen";
import type { Prosedur } from "../../../sop/sop";
import { placeOf } from "../../address";
import type { Snapshot } from "../../snapshot";

/** What the user's table holds where. */
export interface TableMap {
  /** Rows before the first step. */
  readonly headerRows: number;
  /** Row with the performers' names. */
  readonly titleRow: number;
  /** First grid column of each column of text; absent ones are not in the table. */
  readonly columns: Readonly<Partial<Record<Kolom, number>>>;
  /** First grid column of each performer; null for one whose name was not found in this table. */
  readonly performers: readonly (number | null)[];
  /** First row of each step; null for one that stands in another table. */
  readonly rows: readonly (number | null)[];
  /** For each row in which a step goes on, that step. */
  readonly goesOn: ReadonlyMap<number, number>;
}

/** Where the text of a column is found below `prosedur.langkah.n`. */
const FIELDS: Readonly<Record<Kolom, string>> = {
  kegiatan: "kegiatan",
  nomor: "nomor",
  kelengkapan: "mutuBaku.kelengkapan",
  waktu: "mutuBaku.waktu",
  output: "mutuBaku.output",
  keterangan: "keterangan",
};

const KOLOM = Object.keys(FIELDS) as Kolom[];

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The map of a procedure table, from the addresses under which its values were read. Null when no step or no performer
 * stands in it.
 */
export function tableMap(
  snapshot: Snapshot,
  { pelaksana, langkah }: Prosedur,
  alamat: AddressMap,
  table: number,
): TableMap | null {
  const placesOf = (path: string): Place[] => {
    const at = alamat.get(path);
    return (at ? placeOf(at).paragraphs : []).flatMap((paragraph) => {
      const ref = snapshot.paragraphs[paragraph]?.cell;
      const cell = ref?.table === table ? snapshot.tables[table]?.rows[ref.row]?.cells[ref.cell] : undefined;
      return ref && cell ? [{ row: ref.row, column: cell.column }] : [];
    });
  };
  const inStep = (step: number, kolom: Kolom): Place[] => placesOf(`prosedur.langkah.${step}.${FIELDS[kolom]}`);
  const steps = langkah.map((_, step) => KOLOM.flatMap((kolom) => inStep(step, kolom)));
  // The first place is that of the activity: a merged cell may stand above the step.
  const rows = steps.map(([first]) => first?.row ?? null);
  const columns: Partial<Record<Kolom, number>> = {};
  for (const kolom of KOLOM) {
    const places = langkah.flatMap((_, step) => inStep(step, kolom));
    // A value without a cell of its own has the address of its step: a column before it in this list.
    const own = places.find(({ column }) => !Object.values(columns).includes(column));
    if (own) columns[kolom] = own.column;
  }
  const texts = new Set<number | undefined>(Object.values(columns));
  const titles = pelaksana.map((_, index) => placesOf(`prosedur.pelaksana.${index}`)[0] ?? null);
  const performers = titles.map((title) => (texts.has(title?.column) ? null : (title?.column ?? null)));
  const headerRows = Math.min(...rows.filter((row) => row !== null));
  const titleRow = titles.find((_, index) => performers[index] !== null)?.row;
  if (!Number.isFinite(headerRows) || titleRow === undefined) return null;
  const further = steps.flatMap((places, step) =>
    places.filter(({ row }) => row > (rows[step] ?? row) && !rows.includes(row)).map(({ row }) => [row, step] as const),
  );
  return { headerRows, titleRow, columns, performers, rows, goesOn: new Map(further) };
}
