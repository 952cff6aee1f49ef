import { TABLE } from "../../src/flowchart/layout";
import type { Plan } from "../../src/flowchart/plan";
import type { PageSetup } from "../../src/ooxml/snapshot";
import type { PdfBox, PdfDrawing, PdfLine } from "./pdf-drawing";

/** Height of the paragraph above the table. */
const GAP = 1;

/** Where a plan says that things stand on each page of paper, in the order in which they are painted. */
export function planOnPages(plan: Plan, { margin }: Pick<PageSetup, "margin">): PdfDrawing[] {
  const header = plan.header.heights.reduce((sum, height) => sum + height + TABLE.border, TABLE.border);
  return Array.from({ length: plan.pages }, (_, page): PdfDrawing => {
    const bodyTop = margin.top + (page === 0 ? GAP : 0) + header;
    const tops = new Map<number, number>();
    const rules: PdfLine[] = [];
    let y = bodyTop;
    plan.rows.forEach((row, index) => {
      if (row.page !== page) return;
      tops.set(index, y);
      y += row.height + TABLE.border;
      const at = y - TABLE.border / 2;
      rules.push({ from: { x: margin.left, y: at }, to: { x: margin.left + plan.width, y: at }, head: false });
    });
    const onPage = <T extends { readonly row: number }>(items: readonly T[]): [item: T, top: number][] =>
      items.flatMap((item): [T, number][] => {
        const top = tops.get(item.row);
        return top === undefined ? [] : [[item, top]];
      });
    const symbols = plan.symbols.filter(({ bentuk }) => bentuk !== "tanda");
    return {
      rules,
      strokes: onPage(plan.pieces).map(([{ x1, y1, x2, y2, arrow }, top]) => ({
        from: { x: margin.left + x1, y: top + y1 },
        to: { x: margin.left + x2, y: top + y2 },
        head: arrow,
      })),
      boxes: [...onPage(symbols), ...onPage(plan.connectors)].map(([{ x, y, width, height }, top]): PdfBox => ({
        x: margin.left + x,
        y: top + y,
        width,
        height,
      })),
    };
  });
}
