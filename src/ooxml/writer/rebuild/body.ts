import type { Plan, PlanRow } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { teksSel } from "../../../sop/sel";
import type { Langkah, Prosedur } from "../../../sop/sop";
import { all, NS } from "../../xml";
import { contentOf, mergedRows } from "../procedure-table";
import { merge, withText } from "./cells";
import type { Origin } from "./match-steps";
import type { NewGrid } from "./new-grid";
import type { OldCell, OldRow, OldTable } from "./old-table";
import { keep, makeRow, ofPerformers, type Placed } from "./rows";
import type { TableMap } from "./table-map";

export interface BodySource {
  readonly table: OldTable;
  readonly map: TableMap;
  readonly before: Prosedur;
  readonly now: Prosedur;
  readonly origin: Origin;
  readonly plan: Plan;
  readonly grid: NewGrid;
  /** The performer cells of our own table, by row of the plan. */
  readonly performers: (row: number) => readonly Element[];
  readonly owner: Document;
}

/** The rows of the steps, and of what the user wrote between them. */
export function bodyRows(source: BodySource): Element[] {
  const between = rowsBetween(source);
  const steps = source.plan.rows.map((planned, index) => {
    const from = source.origin[planned.langkah] ?? null;
    return [stepRow(planned, index, source), ...((from !== null && between.get(from)) || [])];
  });
  return [...(between.get(START) ?? []), ...steps.flat()];
}

function stepRow(planned: PlanRow, index: number, source: BodySource): Element {
  const { table, map, now, origin, grid, owner } = source;
  const at = planned.langkah;
  const from = origin[at] ?? null;
  const own = from === null ? null : (table.rows[map.rows[from] ?? -1] ?? null);
  // A new step looks like a step that the user has.
  const row = own ?? modelRow(source);
  const merges = mergedRows(now);
  const follows = at > 0 && from !== null && origin[at - 1] === from - 1;
  const texts = (row?.cells ?? [])
    .filter((cell) => !ofPerformers(cell, grid))
    .flatMap((cell): Placed[] => {
      const kept = keep(cell, grid);
      if (!kept) return [];
      const region = grid.regions.find(({ start, end }) => cell.start >= start && cell.start < end);
      const kolom = region && cell.start === region.start ? region.kolom : null;
      if (!kolom) return [own ? unmerged(kept, follows) : { ...kept, element: withText(kept.element, "") }];
      const element = textCell(cell, kept, kolom, source, at, own ? from : null);
      if (kolom === "nomor" || kolom === "kegiatan") return [unmerged({ ...kept, element }, follows)];
      merge(element, merges(kolom, at));
      return [{ ...kept, element }];
    });
  const added = grid.added.map((kolom, column): Placed => {
    const element = withText((texts.at(-1) as Placed).element, teksSel(contentOf(kolom, now.langkah[at] as Langkah)));
    merge(element, merges(kolom, at));
    const start = grid.widths.length - grid.added.length + column;
    return { element, start, end: start + 1 };
  });
  const performers = source.performers(index).map((element, column) => {
    const start = grid.first + column;
    return { element, start, end: start + 1 };
  });
  return makeRow(row, [...texts, ...performers, ...added], grid, owner, { height: planned.height });
}

/** The cell as it is where its text is unchanged, else one that looks like it. */
function textCell(
  cell: OldCell,
  kept: Placed,
  kolom: Kolom,
  source: BodySource,
  at: number,
  from: number | null,
): Element {
  const now = teksSel(contentOf(kolom, source.now.langkah[at] as Langkah));
  const before = from === null ? null : teksSel(contentOf(kolom, source.before.langkah[from] as Langkah));
  const counts = kolom === "nomor" && all(cell.element, NS.w, "numPr").length > 0;
  if (counts) return from === null ? withText(kept.element, "") : kept.element;
  return before === now ? kept.element : withText(kept.element, now);
}

/** A cell that goes on from above does so only below the row that it went on from. */
function unmerged(cell: Placed, follows: boolean): Placed {
  if (!follows) merge(cell.element, null);
  return cell;
}

const modelRow = ({ table, map }: BodySource): OldRow | null =>
  table.rows[map.rows.find((row) => row !== null) ?? -1] ?? null;

const START = -1;

/** Rows that belong to no step, by the step behind which they stood: the last one that is still there. */
function rowsBetween({ table, map, origin, grid, owner }: BodySource): Map<number, Element[]> {
  const found = new Map<number, Element[]>();
  let step = START;
  table.rows.forEach((row, index) => {
    const own = map.rows.indexOf(index);
    if (index < map.headerRows) return;
    if (own >= 0) {
      if (origin.includes(own)) step = own;
      return;
    }
    const cells = row.cells.flatMap((cell) => keep(cell, grid) ?? []);
    found.set(step, [...(found.get(step) ?? []), makeRow(row, cells, grid, owner, {})]);
  });
  return found;
}
