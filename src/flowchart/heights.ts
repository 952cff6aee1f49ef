import type { Band, PageGrid } from "./grid";
import { METRICS } from "./metrics";

/** Vertical places on one page, in points from the top of its first body row. */
export interface Heights {
  /** By row of the page. */
  readonly rows: readonly RowPlace[];
  /** Middle of each band. */
  readonly bands: readonly number[];
  /** Room for the horizontal lines in each gap above a band; the last one is below all bands. */
  readonly gaps: readonly { readonly min: number; readonly max: number }[];
  /** Height of all rows, borders included. */
  readonly total: number;
}

export interface RowPlace {
  /** 0-based index of the step. */
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

/** What a row must hold beside its symbols. */
export interface RowNeeds {
  /** Height of its texts. */
  readonly text: number;
  /** More room, for labels or to fill the page. */
  readonly extra: number;
  /** More distance between its symbols and the pentagons above or below them, for labels. */
  readonly inner: number;
}

/** The horizontal lines in a gap between bands. */
export interface Layer {
  /** Lines beside each other. */
  readonly lines: number;
  /** One of them turns up into a symbol above the gap, and needs room for its head. */
  readonly rising: boolean;
}

interface Stack {
  readonly bands: readonly number[];
  /** Distances above each band, and below the last. */
  readonly gaps: readonly number[];
}

/**
 * Heights of the rows of a page, from their texts, their symbols and the lines between them.
 * @param layers what runs in each gap
 */
export function placeRows(
  grid: PageGrid,
  layers: readonly Layer[],
  needs: (row: number) => RowNeeds,
  border: number,
): Heights {
  const rows: RowPlace[] = [];
  const bands: number[] = [];
  const gaps: { min: number; max: number }[] = [];
  let top = 0;
  for (const stack of stacksOf(grid, layers, needs)) {
    const row = grid.bands[stack.bands[0] ?? 0]?.row ?? 0;
    const { text, extra } = needs(row);
    const content = sum(stack.gaps) + sum(stack.bands.map((band) => grid.bands[band]?.height ?? 0));
    const height = Math.ceil(Math.max(METRICS.rowHeight, text, content) * 2 + extra * 2) / 2;
    let y = top + leadIn(grid.bands, stack, height);
    stack.bands.forEach((band, index) => {
      const size = grid.bands[band]?.height ?? 0;
      y += stack.gaps[index] ?? 0;
      bands[band] = y + size / 2;
      const above = gaps[band];
      if (!above)
        gaps[band] = {
          min:
            (index === 0 ? top : y - (stack.gaps[index] ?? 0)) +
            (index === 0 ? METRICS.clearance : below(layers[band])),
          max: y - METRICS.lastLeg,
        };
      y += size;
    });
    gaps[(stack.bands.at(-1) ?? 0) + 1] = {
      min: y + below(layers[(stack.bands.at(-1) ?? 0) + 1]),
      max: top + height - METRICS.clearance,
    };
    rows.push({ row, top, height });
    top += height + border;
  }
  return { rows, bands, gaps, total: top };
}

const NO_LINES: Layer = { lines: 0, rising: false };

/** Distance of the lines in a gap from the symbols above it. */
const below = (layer: Layer = NO_LINES): number => (layer.rising ? METRICS.lastLeg : METRICS.clearance);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The bands of each row with the distances that they need. */
function stacksOf({ bands }: PageGrid, layers: readonly Layer[], needs: (row: number) => RowNeeds): Stack[] {
  const stacks: { bands: number[]; gaps: number[] }[] = [];
  bands.forEach((band, index) => {
    const { lines } = layers[index] ?? NO_LINES;
    if (band.row === bands[index - 1]?.row) {
      stacks.at(-1)?.bands.push(index);
      const room = METRICS.lastLeg + Math.max(4, below(layers[index]) + lines * METRICS.pitch);
      stacks.at(-1)?.gaps.push(room + needs(band.row).inner);
    } else {
      const own = index === 0 && lines > 0 ? METRICS.clearance + lines * METRICS.pitch + METRICS.lastLeg : 0;
      stacks.push({ bands: [index], gaps: [Math.max(own, edge(band))] });
    }
    if (band.row !== bands[index + 1]?.row) {
      const layer = layers[index + 1] ?? NO_LINES;
      const own = layer.lines > 0 ? below(layer) + METRICS.clearance + 1 + (layer.lines - 1) * METRICS.pitch : 0;
      stacks.at(-1)?.gaps.push(Math.max(own, edge(band)));
    }
  });
  return stacks;
}

/** Distance of a band from the edge of its row; pentagons stand close to it. */
const edge = ({ kind }: Band): number => (kind === "simbol" ? METRICS.margin : METRICS.clearance);

/** Free height above the stack, so that the symbols stand as near to the middle of the row as they can. */
function leadIn(all: readonly Band[], { bands, gaps }: Stack, height: number): number {
  const symbols: number[] = [];
  let used = 0;
  bands.forEach((band, index) => {
    const { kind, height: size } = all[band] ?? { kind: "simbol", height: 0 };
    used += gaps[index] ?? 0;
    if (kind === "simbol") symbols.push(used, used + size);
    used += size;
  });
  used += gaps.at(-1) ?? 0;
  const centre = ((symbols[0] ?? 0) + (symbols.at(-1) ?? 0)) / 2;
  return Math.min(Math.max(0, height / 2 - centre), height - used);
}
