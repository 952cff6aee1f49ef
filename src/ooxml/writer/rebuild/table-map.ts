import type { AddressMap } from "../../../sop/address";
import type { Kolom } from "../../../sop/dokumen";
import type { Prosedur } from "../../../sop/sop";
import { placeOf } from "../../address";
import type { CellNode, CellRef, Snapshot } from "../../snapshot";

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
  /** Row of each step; null for one that stands in another table. */
  readonly rows: readonly (number | null)[];
}

/** Where the text of a column is found below `prosedur.langkah.n`. */
const FIELDS: Readonly<Record<Kolom, string>> = {
  nomor: "nomor",
  kegiatan: "kegiatan",
  kelengkapan: "mutuBaku.kelengkapan",
  waktu: "mutuBaku.waktu",
  output: "mutuBaku.output",
  keterangan: "keterangan",
};

/**
 * The map of a procedure table, from the addresses under which its values were read. Null when no step and no performer
 * stands in it.
 */
export function tableMap(snapshot: Snapshot, prosedur: Prosedur, alamat: AddressMap, table: number): TableMap | null {
  const cellAt = (path: string): { ref: CellRef; node: CellNode } | null => {
    const at = alamat.get(path);
    const ref = at ? snapshot.paragraphs[placeOf(at).paragraphs[0] ?? -1]?.cell : null;
    const node = ref?.table === table ? snapshot.tables[table]?.rows[ref.row]?.cells[ref.cell] : undefined;
    return ref && node ? { ref, node } : null;
  };
  const steps = prosedur.langkah.map((_, index) => `prosedur.langkah.${index}`);
  const cellsOf = (step: string): ReturnType<typeof cellAt>[] =>
    Object.values(FIELDS).map((field) => cellAt(`${step}.${field}`));
  const rows = steps.map((step) => cellAt(`${step}.kegiatan`)?.ref.row ?? cellsOf(step).find(Boolean)?.ref.row ?? null);
  const titles = prosedur.pelaksana.map((_, index) => cellAt(`prosedur.pelaksana.${index}`));
  const columns = Object.fromEntries(
    (Object.keys(FIELDS) as Kolom[]).flatMap((kolom) => {
      const found = steps.map((step) => cellAt(`${step}.${FIELDS[kolom]}`)?.node.column);
      const column = found.find((each) => each !== undefined);
      return column === undefined ? [] : [[kolom, column]];
    }),
  );
  const performers = titles.map((title) => title?.node.column ?? null);
  const first = Math.min(...rows.filter((row) => row !== null));
  if (!Number.isFinite(first) || !titles.some(Boolean)) return null;
  return { headerRows: first, titleRow: titles.find(Boolean)?.ref.row ?? 0, columns, performers, rows };
}
