import { serializeNode } from "#dom";
import type { Plan } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { teksSel } from "../../../sop/sel";
import type { Prosedur } from "../../../sop/sop";
import { teksBagan } from "../../../sop/teks-bagan";
import type { Pen } from "../pen";
import { performerCells } from "../performer-cells";
import { contentOf, mergedRows } from "../procedure-table";
import { bodyRows } from "./body";
import { setProperty, wElement } from "./cells";
import { headerRows } from "./header";
import type { Origin } from "./match-steps";
import { newGrid } from "./new-grid";
import { oldTable } from "./old-table";
import { removeShapes } from "./stray-shapes";
import type { TableMap } from "./table-map";

export interface Rebuild {
  /** The user's `w:tbl`; it is not changed. */
  readonly table: Element;
  readonly map: TableMap;
  /** The procedure as it was read from the table, and as it shall be. */
  readonly before: Prosedur;
  readonly now: Prosedur;
  readonly origin: Origin;
  /** Made for `now`. */
  readonly plan: Plan;
}

/**
 * The user's table with another flow: `w:tbl`, with the namespaces of `documentText` around it. Cells of text stay as they are where the text is unchanged, and keep their
 * look where it is not; performer cells are drawn anew; a new step looks like the others. Rows of steps that are gone go
 * with them; every other row, the header's texts and columns that the regulation does not know stay.
 */
export function rebuildTable({ table, map, before, now, origin, plan }: Rebuild, pen: Pen): string {
  const owner = table.ownerDocument as Document;
  const bare = table.cloneNode(true) as Element;
  removeShapes(bare, teksBagan(before));
  const old = oldTable(bare);
  const grid = newGrid(old.grid, map, plan, missing(map, now));
  const result = wElement(owner, "tbl");
  const properties = (old.properties?.cloneNode(true) as Element | undefined) ?? wElement(owner, "tblPr");
  const width = grid.widths.reduce((sum, each) => sum + each, 0);
  setProperty(properties, wElement(owner, "tblW", { w: String(width), type: "dxa" }), BEFORE_WIDTH);
  setProperty(properties, wElement(owner, "tblLayout", { type: "fixed" }), BEFORE_LAYOUT);
  result.appendChild(properties);
  const columns = wElement(owner, "tblGrid");
  for (const each of grid.widths) columns.appendChild(wElement(owner, "gridCol", { w: String(each) }));
  result.appendChild(columns);
  const shared = { table: old, map, before, plan, grid, owner };
  const merges = mergedRows(now);
  const performers = markers(plan, owner);
  for (const row of [...headerRows(shared), ...bodyRows({ ...shared, now, origin, performers, merges })])
    result.appendChild(row);
  return drawn(result, plan, pen);
}

/** Elements of `w:tblPr` before those that are set here (CT_TblPr). */
const BEFORE_WIDTH = ["tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize"];
const BEFORE_LAYOUT = [...BEFORE_WIDTH, "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd"];

/** Columns that the table lacks though steps have a text for them. Numbers are not missed: the user wants none. */
function missing({ columns }: TableMap, { langkah }: Prosedur): Kolom[] {
  const kinds: readonly Kolom[] = ["kegiatan", "kelengkapan", "waktu", "output", "keterangan"];
  return kinds.filter(
    (kolom) => columns[kolom] === undefined && langkah.some((step) => teksSel(contentOf(kolom, step)) !== ""),
  );
}

/** Marks of the cells that are drawn: their markup is put in as text, for a DOM of hundreds of shapes is slow. */
const MARK = /<!--SOP (\d+) (\d+)-->/g;

function markers(plan: Plan, owner: Document): (row: number) => Comment[] {
  const columns = plan.columns.flatMap(({ kind }, column) => (kind === "pelaksana" ? [column] : []));
  return (row) => columns.map((column) => owner.createComment(`SOP ${row} ${column}`));
}

function drawn(table: Element, plan: Plan, pen: Pen): string {
  const draw = performerCells(plan, pen);
  return serializeNode(table).replace(MARK, (_, row: string, column: string) => draw(Number(row), Number(column)));
}
