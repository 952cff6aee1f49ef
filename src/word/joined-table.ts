import { placeOf } from "../ooxml/address";
import type { Snapshot } from "../ooxml/snapshot";
import { tableMap, type TableMap } from "../ooxml/writer/rebuild/table-map";
import { childrenNamed, child, NS } from "../ooxml/xml";
import type { RecognisedSop } from "../recognise/recognition";
import { elementsIn } from "./excerpt";

/** The procedure as one table, and what stands where in it. */
export interface JoinedTable {
  readonly table: Element;
  readonly map: TableMap;
}

/**
 * Joins the pieces of a split procedure table: the rows of the later ones, without the headers that they repeat, follow
 * those of the first. Null when the first piece has no header to go by, or a piece has another number of columns.
 */
export function joinTables(snapshot: Snapshot, sop: RecognisedSop, pieces: readonly Element[]): JoinedTable | null {
  const { prosedur } = sop.sop;
  const [first, ...others] = pieces;
  const map = tableMap(snapshot, prosedur, sop.alamat, sop.procedureTables[0] ?? -1);
  if (!first || !map) return null;
  const table = first.cloneNode(true) as Element;
  const rows = [...map.rows];
  let count = elementsIn(table, ["tr"]).length;
  for (const [index, piece] of others.entries()) {
    if (columnsOf(piece) !== columnsOf(first)) return null;
    const steps = stepRows(snapshot, sop, sop.procedureTables[index + 1] ?? -1);
    const header = Math.min(...steps.values());
    if (!Number.isFinite(header)) continue;
    const body = elementsIn(piece, ["tr"]).slice(header);
    for (const row of body) table.appendChild(row.cloneNode(true));
    for (const [step, row] of steps) rows[step] = count + row - header;
    count += body.length;
  }
  return { table, map: { ...map, rows } };
}

/** Row of each step that stands in a table. */
function stepRows(snapshot: Snapshot, { sop, alamat }: RecognisedSop, table: number): Map<number, number> {
  const found = new Map<number, number>();
  sop.prosedur.langkah.forEach((_, step) => {
    const at = alamat.get(`prosedur.langkah.${step}.kegiatan`);
    const cell = at && snapshot.paragraphs[placeOf(at).paragraphs[0] ?? -1]?.cell;
    if (cell?.table === table) found.set(step, cell.row);
  });
  return found;
}

const columnsOf = (table: Element): number =>
  childrenNamed(child(table, NS.w, "tblGrid") ?? table, NS.w, "gridCol").length;
