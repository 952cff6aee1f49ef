import type { Plan } from "../../../flowchart/plan";
import type { Prosedur } from "../../../sop/sop";
import { all, NS } from "../../xml";
import { merge, withText } from "./cells";
import type { NewGrid } from "./new-grid";
import type { OldCell, OldRow, OldTable } from "./old-table";
import { keep, makeRow, ofPerformers, type Placed } from "./rows";
import type { TableMap } from "./table-map";

export interface HeaderSource {
  readonly table: OldTable;
  readonly map: TableMap;
  readonly before: Prosedur;
  readonly plan: Plan;
  readonly grid: NewGrid;
  readonly owner: Document;
}

/** The header of the user's table over the new performers: every other text stays, a row of numbers goes on counting. */
export function headerRows(source: HeaderSource): Element[] {
  const { table, map, grid, owner } = source;
  return table.rows.slice(0, map.headerRows).map((row, index) => {
    const others = row.cells.filter((cell) => !ofPerformers(cell, grid)).flatMap((cell) => keep(cell, grid) ?? []);
    const mine = row.cells.filter((cell) => ofPerformers(cell, grid));
    const counts = isNumbered(row);
    const performers =
      index === map.titleRow ? titles(mine, source) : counts ? numbers(mine, grid) : groups(mine, grid);
    const cells = [...others, ...performers, ...addedTitles(others, index, source)].sort((a, b) => a.start - b.start);
    return makeRow(row, counts ? numbered(cells) : cells, grid, owner, { header: true });
  });
}

/** A title for each performer: the cell with that name, or one that looks like the first. */
function titles(cells: readonly OldCell[], { map, before, plan, grid }: HeaderSource): Placed<Element>[] {
  return plan.columns
    .filter(({ kind }) => kind === "pelaksana")
    .flatMap(({ title, heading }, index) => {
      const start = grid.first + index;
      const known = map.performers[before.pelaksana.indexOf(title)];
      const same = cells.find((cell) => cell.start === known);
      const model = same ?? cells[0];
      if (!model) return [];
      const element = same ? (same.element.cloneNode(true) as Element) : withText(model.element, heading);
      return [{ element, start, end: start + 1 }];
    });
}

/** Groups over the performers: each over those that it was over, the last over the new ones too. */
function groups(cells: readonly OldCell[], grid: NewGrid): Placed<Element>[] {
  const kept = cells.flatMap((cell) => keep(cell, grid) ?? []);
  const end = grid.first + grid.performers;
  return kept.map((cell, index) => (index === kept.length - 1 ? { ...cell, end } : cell));
}

/** A number for each performer. */
function numbers(cells: readonly OldCell[], grid: NewGrid): Placed<Element>[] {
  return Array.from({ length: grid.performers }, (_, index) => {
    const start = grid.first + index;
    const model = cells[Math.min(index, cells.length - 1)];
    return model ? [{ element: model.element.cloneNode(true) as Element, start, end: start + 1 }] : [];
  }).flat();
}

/** Titles of columns that the table lacked: each over all rows of the header, in the look of the last one. */
function addedTitles(
  cells: readonly Placed<Element>[],
  row: number,
  { map, plan, grid }: HeaderSource,
): Placed<Element>[] {
  const model = cells.at(-1);
  if (!model) return [];
  return grid.added.map((kolom, index) => {
    const title = plan.columns.find(({ kind }) => kind === kolom)?.heading ?? "";
    const element = withText(model.element, row === 0 ? title : "");
    merge(element, map.headerRows === 1 ? null : row === 0 ? "restart" : "continue");
    const start = grid.widths.length - grid.added.length + index;
    return { element, start, end: start + 1 };
  });
}

const textOf = (element: Element): string =>
  all(element, NS.w, "t")
    .map((each) => each.textContent ?? "")
    .join("")
    .trim();

const NUMBER = /\d+/;

/** A row that only counts the columns: "1 2 3" or "(1) (2) (3)". */
const isNumbered = ({ cells }: OldRow): boolean =>
  cells.length > 2 && cells.every(({ element }) => /^\(?\d+[).]?$/.test(textOf(element)));

function numbered(cells: readonly Placed<Element>[]): Placed<Element>[] {
  return cells.map((cell, index) => {
    const text = textOf(cell.element).replace(NUMBER, String(index + 1));
    return text === textOf(cell.element) ? cell : { ...cell, element: withText(cell.element, text) };
  });
}
