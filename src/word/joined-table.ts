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
  /** Pieces of the procedure that could not be joined, as indices into `RecognisedSop.procedureTables`. */
  readonly left: readonly number[];
}

/**
 * Joins the pieces of a split procedure table: the rows of the later ones, without the headers that they repeat, follow
 * those of the first. A piece with another number of columns is left. Null when the first has no header to go by.
 */
export function joinTables(snapshot: Snapshot, sop: RecognisedSop, pieces: readonly Element[]): JoinedTable | null {
  const [first, ...others] = pieces;
  const map = tableMap(snapshot, sop.sop.prosedur, sop.alamat, sop.procedureTables[0] ?? -1);
  if (!first || !map) return null;
  const table = first.cloneNode(true) as Element;
  const header = new Set(rowsOf(table).slice(0, map.headerRows).map(textOf));
  const rows = [...map.rows];
  const goesOn = new Map(map.goesOn);
  const left: number[] = [];
  others.forEach((piece, index) => {
    const steps = stepsByRow(snapshot, sop, sop.procedureTables[index + 1] ?? -1);
    if (columnsOf(piece) !== columnsOf(first)) return left.push(index + 1);
    rowsOf(piece).forEach((row, at) => {
      const step = steps.get(at);
      if (step === undefined && header.has(textOf(row))) return;
      const place = rowsOf(table).length;
      table.appendChild(row.cloneNode(true));
      if (step === undefined) return;
      if (rows[step] === null) rows[step] = place;
      else goesOn.set(place, step);
    });
  });
  return { table, map: { ...map, rows, goesOn }, left };
}

/** The step that stands in each row of a table. */
function stepsByRow(snapshot: Snapshot, { alamat }: RecognisedSop, table: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const [path, at] of alamat) {
    const step = /^prosedur\.langkah\.(\d+)\./.exec(path)?.[1];
    if (step === undefined) continue;
    for (const paragraph of placeOf(at).paragraphs) {
      const cell = snapshot.paragraphs[paragraph]?.cell;
      if (cell?.table === table) found.set(cell.row, Number(step));
    }
  }
  return found;
}

const rowsOf = (table: Element): Element[] => elementsIn(table, ["tr"]);

const textOf = (row: Element): string => (row.textContent ?? "").replace(/\s+/g, " ").trim().toLowerCase();

const columnsOf = (table: Element): number =>
  childrenNamed(child(table, NS.w, "tblGrid") ?? table, NS.w, "gridCol").length;
