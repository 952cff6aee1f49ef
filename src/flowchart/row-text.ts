import { barisSel, teksSel } from "../sop/sel";
import type { Langkah, Sel } from "../sop/sop";
import { TABLE } from "./layout";
import type { Layout } from "./layout";
import { METRICS } from "./metrics";
import type { PlanColumn, TextKind } from "./plan";
import { textHeight } from "./text";

/** What stands in each text column of a step. */
const CELLS: Readonly<Record<TextKind, (langkah: Langkah) => Sel>> = {
  nomor: ({ nomor }) => String(nomor ?? ""),
  kegiatan: ({ kegiatan }) => kegiatan,
  kelengkapan: ({ mutuBaku }) => mutuBaku.kelengkapan,
  waktu: ({ mutuBaku }) => mutuBaku.waktu,
  output: ({ mutuBaku }) => mutuBaku.output,
  keterangan: ({ keterangan }) => keterangan,
};

/** The text of a step in a column. */
export const cellOf = (kind: TextKind, langkah: Langkah): Sel => CELLS[kind](langkah);

/**
 * Height that the texts of each step need, cell margins included, or the row's own least height. What a merged cell needs
 * beyond the heights of its rows is spread over them.
 */
export function textHeights(steps: readonly Langkah[], columns: readonly PlanColumn[], layout: Layout): number[] {
  const heights = steps.map((_, index) => layout.tinggiBaris?.[index] ?? 0);
  const merged: { first: number; rows: number; need: number }[] = [];
  for (const { kind, width } of columns) {
    if (kind === "pelaksana") continue;
    steps.forEach((langkah, first) => {
      const sel = cellOf(kind, langkah);
      const rows = Math.max(1, Math.min(barisSel(sel), steps.length - first));
      const need = textHeight(teksSel(sel), width - 2 * TABLE.cellMarginX, layout) + 2 * TABLE.cellMarginY;
      if (rows > 1) merged.push({ first, rows, need });
      else heights[first] = Math.max(heights[first] ?? 0, need);
    });
  }
  for (const { first, rows, need } of merged) {
    const own = heights.slice(first, first + rows).map((height) => Math.max(height, METRICS.rowHeight));
    const lacking = need - own.reduce((sum, height) => sum + height + TABLE.border, -TABLE.border);
    if (lacking > 0) own.forEach((height, index) => (heights[first + index] = height + lacking / rows));
  }
  return heights;
}
