import type { Plan } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { teksSel } from "../../../sop/sel";
import type { Prosedur } from "../../../sop/sop";
import { parseXml } from "../../package";
import { children } from "../../xml";
import { NAMESPACES } from "../parts";
import type { Pen } from "../pen";
import { performerCells } from "../performer-cells";
import { contentOf } from "../procedure-table";
import { bodyRows } from "./body";
import { setProperty, wElement } from "./cells";
import { headerRows } from "./header";
import type { Origin } from "./match-steps";
import { newGrid } from "./new-grid";
import { oldTable } from "./old-table";
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
 * The user's table with another flow: `w:tbl`. Cells of text stay as they are where the text is unchanged, and keep their
 * look where it is not; performer cells are drawn anew; a new step looks like the others. Rows of steps that are gone go
 * with them; every other row, the header's texts and columns that the regulation does not know stay.
 */
export function rebuildTable({ table, map, before, now, origin, plan }: Rebuild, pen: Pen): Element {
  const owner = table.ownerDocument as Document;
  const old = oldTable(table);
  const grid = newGrid(old.grid, map, plan, missing(map, now));
  const performers = drawnCells(plan, pen, owner);
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
  for (const row of [...headerRows(shared), ...bodyRows({ ...shared, now, origin, performers })])
    result.appendChild(row);
  return result;
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

/** The performer cells of each row of the plan, as elements of the user's document. */
function drawnCells(plan: Plan, pen: Pen, owner: Document): (row: number) => Element[] {
  const draw = performerCells(plan, pen);
  const columns = plan.columns.flatMap(({ kind }, index) => (kind === "pelaksana" ? [index] : []));
  const rows = plan.rows.map((_, row) => `<w:tr>${columns.map((column) => draw(row, column)).join("")}</w:tr>`);
  const parsed = children(parseXml(`<w:tbl ${NAMESPACES}>${rows.join("")}</w:tbl>`, "w:tbl"));
  return (row) => children(parsed[row] as Element).map((cell) => owner.importNode(cell, true));
}
