import type { Plan } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { teksSel } from "../../../sop/sel";
import type { Langkah, Prosedur } from "../../../sop/sop";
import { contentOf, type mergedRows } from "../procedure-table";
import type { Origin } from "./match-steps";
import type { NewGrid } from "./new-grid";
import type { OldCell, OldTable } from "./old-table";
import type { TableMap } from "./table-map";

/** What the rows of the body are made from. */
export interface BodySource {
  readonly table: OldTable;
  readonly map: TableMap;
  readonly before: Prosedur;
  readonly now: Prosedur;
  readonly origin: Origin;
  readonly plan: Plan;
  readonly grid: NewGrid;
  /** Marks in place of the performer cells, by row of the plan. */
  readonly performers: (row: number) => readonly Node[];
  readonly merges: ReturnType<typeof mergedRows>;
  readonly owner: Document;
}

/** The text that a cell shows of a step: without a column for it, the number stands before the activity. */
export function shown(kolom: Kolom, langkah: Langkah | undefined, { map }: BodySource): string {
  if (!langkah) return "";
  const text = teksSel(contentOf(kolom, langkah));
  const counted = kolom === "kegiatan" && map.columns.nomor === undefined && langkah.nomor !== null;
  return counted ? `${langkah.nomor}. ${text}` : text;
}

/** The column of text that a cell begins. */
export const kolomOf = ({ start }: OldCell, { regions }: NewGrid): Kolom | null =>
  regions.find((region) => region.start === start)?.kolom ?? null;
