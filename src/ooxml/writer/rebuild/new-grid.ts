import type { Plan } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { ptToTwip } from "../../xml";
import type { TableMap } from "./table-map";

/** The grid of the rebuilt table: the user's columns with the plan's performers in place of the old ones. */
export interface NewGrid {
  /** Column widths in twentieths of a point. */
  readonly widths: readonly number[];
  /** First grid column of the performers, in the old and in the new grid. */
  readonly first: number;
  /** End of the performers in the old grid. */
  readonly oldEnd: number;
  readonly performers: number;
  /** Grid columns of each column of text in the old grid. */
  readonly regions: readonly Region[];
  /** Columns of text that the user's table lacks, at the end of the new grid. */
  readonly added: readonly Kolom[];
  /** Where a border of the old grid stands in the new one. */
  readonly border: (old: number) => number;
}

export interface Region {
  readonly kolom: Kolom | null;
  readonly start: number;
  readonly end: number;
}

/** Plans the grid. Columns of text share what the performers leave, in the plan's proportions. */
export function newGrid(grid: readonly number[], map: TableMap, plan: Plan, added: readonly Kolom[]): NewGrid {
  const starts = map.performers.filter((column) => column !== null);
  const first = Math.min(...starts);
  const oldEnd = Math.min(grid.length, ...Object.values(map.columns).filter((column) => column > first));
  const performers = plan.columns.filter(({ kind }) => kind === "pelaksana").map(({ width }) => ptToTwip(width));
  const regions = [...regionsOf(map, 0, first), ...regionsOf(map, oldEnd, grid.length)];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const planned = (kolom: Kolom | null): number | undefined => plan.columns.find(({ kind }) => kind === kolom)?.width;
  const widthNow = ({ start, end }: Region): number => sum(grid.slice(start, end));
  const wanted = regions.map((region) => {
    const width = ptToTwip(planned(region.kolom) ?? 0) || widthNow(region);
    // The user's own label for the number may be wider than ours.
    return region.kolom === "nomor" ? Math.min(Math.max(width, widthNow(region)), 2 * width) : width;
  });
  const wantedNew = added.map((kolom) => ptToTwip(planned(kolom) ?? 0));
  const scale = (ptToTwip(plan.width) - sum(performers)) / Math.max(1, sum(wanted) + sum(wantedNew));
  const widths = [...grid];
  regions.forEach((region, index) => {
    const share = ((wanted[index] ?? 0) * scale) / Math.max(1, widthNow(region));
    for (let column = region.start; column < region.end; column++) {
      widths[column] = Math.round((grid[column] ?? 0) * share);
    }
  });
  widths.splice(first, oldEnd - first, ...performers);
  widths.push(...wantedNew.map((width) => Math.round(width * scale)));
  const border = (at: number): number => {
    if (at <= first) return at;
    if (at >= oldEnd) return at - oldEnd + first + performers.length;
    return first + Math.min(performers.length, starts.filter((column) => column < at).length);
  };
  return { widths, first, oldEnd, performers: performers.length, regions, added, border };
}

/** Each column of text reaches to the next one; what stands before the first belongs to none. */
function regionsOf(map: TableMap, start: number, end: number): Region[] {
  const starts = (Object.entries(map.columns) as [Kolom, number][])
    .filter(([, column]) => column >= start && column < end)
    .sort(([, a], [, b]) => a - b);
  const regions = starts.map(([kolom, column], index) => ({
    kolom,
    start: column,
    end: starts[index + 1]?.[1] ?? end,
  }));
  const begin = starts[0]?.[1] ?? end;
  return begin > start ? [{ kolom: null, start, end: begin }, ...regions] : regions;
}
