import { barisSel, teksSel } from "../sop/sel";
import type { Langkah, Sel } from "../sop/sop";
import { TABLE } from "./layout";
import type { Layout } from "./layout";
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

/** Height that the texts of each step need, cell margins included. A merged cell spreads its need over its rows. */
export function textHeights(steps: readonly Langkah[], columns: readonly PlanColumn[], layout: Layout): number[] {
  const heights = steps.map(() => 0);
  for (const { kind, width } of columns) {
    if (kind === "pelaksana") continue;
    steps.forEach((langkah, index) => {
      const sel = cellOf(kind, langkah);
      const rows = Math.max(1, Math.min(barisSel(sel), steps.length - index));
      const room = width - 2 * TABLE.cellMarginX;
      const need = (textHeight(teksSel(sel), room, layout) + 2 * TABLE.cellMarginY) / rows;
      for (let row = index; row < index + rows; row++) heights[row] = Math.max(heights[row] ?? 0, need);
    });
  }
  return heights;
}
