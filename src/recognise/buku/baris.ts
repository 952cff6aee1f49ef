import { kepalaOf } from "../tempel/kolom";
import { GABUNG } from "../tempel/baca";
import type { Sheet } from "../../ooxml/workbook/sheet";

/** Rows of a sheet as they would be pasted; below the head, a cell that a merge covers from above says so. */
export function barisLembar({ grid, texts }: Sheet): string[][] {
  const rows = texts.map((row) => row.map((text) => text));
  const mulai = kepalaOf(rows)?.mulai ?? rows.length;
  for (const { top, left, bottom } of grid.merges) {
    for (let row = Math.max(top + 1, mulai); row < Math.min(bottom, rows.length); row++) {
      const cells = rows[row];
      if (cells && left < cells.length && rows[top]?.[left] !== "") cells[left] = GABUNG;
    }
  }
  return rows;
}
