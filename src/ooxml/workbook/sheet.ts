import { cellText, type CellValue } from "./cell-text";
import { cellKey, readGrid, type Grid } from "./grid";
import { reachOf, shapesOfSheet, type Edges } from "./sheet-shapes";
import type { ShapeNode } from "../snapshot";
import type { SheetPart, Workbook } from "./workbook";

/** A worksheet as a person sees it. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  /** Text of each cell, as many as the grid has; "" for hidden and empty ones, and for all of a merge but its first. */
  readonly texts: readonly (readonly string[])[];
  /** In points from the upper left corner of the sheet. */
  readonly shapes: readonly ShapeNode[];
}

/** The grid of a worksheet; null when it is too large to be an SOP. */
export const gridOfPart = ({ root, drawing }: SheetPart): Grid | null =>
  readGrid(root, drawing ? reachOf(drawing) : { rows: 0, columns: 0 });

/** Reads a worksheet on its grid. `values` are those of its cells, row by row. */
export function readSheetPart(
  { format }: Workbook,
  { name, drawing }: SheetPart,
  grid: Grid,
  values: readonly (readonly CellValue[])[],
): Sheet {
  const texts = grid.heights.map((height, row) =>
    grid.widths.map((width, column) => {
      const at = grid.formats.get(cellKey(row, column));
      const shown = at !== undefined && height > 0 && width > 0;
      return shown ? cellText(values[row]?.[column] ?? null, format(at)) : "";
    }),
  );
  return { name, grid, texts, shapes: drawing ? shapesOfSheet(drawing, edgesOf(grid)) : [] };
}

/** Beyond the last column and row in use there is nothing that would be drawn. */
export function edgesOf({ widths, heights }: Grid): Edges {
  const sums = (sizes: readonly number[]): number[] => {
    const edges = [0];
    for (const size of sizes) edges.push((edges.at(-1) ?? 0) + size);
    return edges;
  };
  const [x, y] = [sums(widths), sums(heights)];
  return { left: (column) => x[column] ?? x.at(-1) ?? 0, top: (row) => y[row] ?? y.at(-1) ?? 0 };
}
