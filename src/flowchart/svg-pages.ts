import { TABLE } from "./layout";
import type { Plan, PlanBox } from "./plan";
import type { RowBand } from "./svg-shapes";

/** Distance between pages on the picture. */
const PAGE_GAP = 24;
/** Room for the outer border. */
export const EDGE = 1;

/** One page of the plan on the picture. One unit is one point. */
export interface SvgPage {
  readonly page: number;
  readonly top: number;
  readonly height: number;
  /** Its rows, by step (0-based). */
  readonly rows: ReadonlyMap<number, RowBand>;
}

/** Where pages and rows of a plan lie on its picture; of one page (0-based) only, where it is named. */
export function svgPages(plan: Plan, only?: number): { pages: readonly SvgPage[]; width: number; height: number } {
  const head = plan.header.heights.reduce((sum, height) => sum + height + TABLE.border, 0);
  const shown = Array.from({ length: plan.pages }, (_, page) => page).filter(
    (page) => only === undefined || page === only,
  );
  let y = EDGE;
  const pages = shown.map((page): SvgPage => {
    const top = y;
    y += head;
    const rows = new Map<number, RowBand>();
    for (const row of plan.rows) {
      if (row.page !== page) continue;
      const height = row.height + TABLE.border;
      rows.set(row.langkah, { top: y, height });
      y += height;
    }
    const height = y - top;
    y += PAGE_GAP;
    return { page, top, height, rows };
  });
  return { pages, width: plan.width + 2 * EDGE, height: Math.max(EDGE, y - PAGE_GAP + EDGE) };
}

/** A box of the plan in parts of the picture's width and height, from its top left corner. */
export interface SvgSpot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where boxes of the plan lie on the picture of all pages, for what is laid over it. A box of no page is left out. */
export function svgSpots<T extends PlanBox>(plan: Plan, boxes: readonly T[]): readonly (readonly [T, SvgSpot])[] {
  const { pages, width, height } = svgPages(plan);
  const bands = new Map(pages.flatMap(({ rows }) => [...rows]));
  return boxes.flatMap((box) => {
    const band = bands.get(box.row);
    if (!band) return [];
    const spot = {
      left: (box.x + EDGE) / width,
      top: (band.top + box.y) / height,
      width: box.width / width,
      height: box.height / height,
    };
    return [[box, spot] as const];
  });
}
