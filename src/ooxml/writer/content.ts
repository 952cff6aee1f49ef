import { planFlowchart } from "../../flowchart/plan-flowchart";
import type { Plan } from "../../flowchart/plan";
import { langkahKosong } from "../../sop/kosong";
import type { Prosedur, Sop } from "../../sop/sop";
import type { TemplateOptions } from "../options";
import { coverPage } from "./cover";
import { EMPTY_PERFORMERS } from "./fields";
import { identityTable } from "./identity";
import { paragraph } from "./markup";
import { layoutFor } from "./page";
import type { Pen } from "./pen";
import { procedureTable } from "./procedure-table";

const EMPTY_STEPS = 3;

const isEmpty = ({ pelaksana, langkah }: Prosedur): boolean => pelaksana.length === 0 && langkah.length === 0;

/** The procedure of a new SOP: a few numbered rows and unnamed performers, so that table, text and flow can begin. */
export const emptyProcedure = (): Prosedur => ({
  pelaksana: Array.from({ length: EMPTY_PERFORMERS }, () => ""),
  langkah: Array.from({ length: EMPTY_STEPS }, (_, index) => langkahKosong(index + 1)),
});

/**
 * A paragraph of one point: between and after tables, where Word needs a paragraph and a line would cost a page.
 * Takes what stands in its properties, such as the section that it ends.
 */
export const gap = (properties = "", content = ""): string => paragraph("SOPJeda", content, properties);

export const PAGE_BREAK_BEFORE = "<w:pageBreakBefore/>";

export interface SopOptions extends TemplateOptions {
  /** Begins a page of its own, in a section that goes on. */
  readonly newPage?: boolean;
}

/** Blocks of one SOP: cover page, identity page, procedure table. The caller adds the paragraph after the table. */
export function sopBlocks(sop: Sop, plan: Plan | null, options: SopOptions, pen: Pen): string {
  const layout = layoutFor(options);
  const empty = isEmpty(sop.prosedur);
  const prosedur = empty ? emptyProcedure() : sop.prosedur;
  const drawn = empty ? planFlowchart(prosedur, layout) : (plan ?? planFlowchart(prosedur, layout));
  const start = options.newPage ? PAGE_BREAK_BEFORE : "";
  const identity = identityTable(sop, layout, pen);
  const cover = options.halamanJudul ? gap(start) + coverPage(sop.identitas, pen) : "";
  return (
    cover +
    gap(cover ? PAGE_BREAK_BEFORE : start) +
    identity +
    gap(PAGE_BREAK_BEFORE) +
    procedureTable(prosedur, drawn, pen)
  );
}
