import type { FlowStep } from "./flow";
import { middle } from "./grid";
import type { Link, PageGrid } from "./grid";
import { placeRows } from "./heights";
import type { RowNeeds } from "./heights";
import type { Setting } from "./label-settings";
import { placeLabels } from "./labels";
import type { PlacedLabel } from "./labels";
import { TABLE } from "./layout";
import type { Layout } from "./layout";
import { drawPage } from "./page-drawing";
import type { PageDrawing } from "./page-drawing";
import { pageGrid } from "./page-grid";
import type { PageSpan } from "./page-grid";
import { borderOf, centreOf, channelCapacity } from "./performers";
import type { Performers } from "./performers";
import type { Tracks } from "./router";
import { routePage } from "./routes";
import { wire } from "./wiring";

/** One page of the table: its rows, and what is drawn in them. */
export interface Page {
  readonly span: PageSpan;
  readonly grid: PageGrid;
  readonly drawing: PageDrawing;
  readonly labels: readonly PlacedLabel[];
}

/** What all pages are made from. */
export interface Material {
  readonly flow: readonly FlowStep[];
  /** Height of the texts of each step. */
  readonly texts: readonly number[];
  readonly performers: Performers;
  readonly layout: Layout;
  /** Ways to set a label. */
  readonly settingsOf: (text: string) => readonly Setting[];
  /** Height of the header rows with their borders. */
  readonly header: number;
}

/** How often a row may grow for its labels in each of two ways, and by how much. */
const LABEL_ROUNDS = 8;
const LABEL_LINE = 9;

/** Room that labels need in their rows beyond what symbols and lines take. */
class Growth {
  private readonly room = new Map<string, number>();

  outer(row: number): number {
    return this.room.get(`outer.${row}`) ?? 0;
  }

  inner(row: number): number {
    return this.room.get(`inner.${row}`) ?? 0;
  }

  /** Adds a line of text where the label is likely to need it, or at the other place; or takes away as many as did not help. */
  add({ link }: PlacedLabel, lines: number, place: "likely" | "other"): void {
    const within = link.to?.owner.kind === "keluar" && link.to.band > link.from.band;
    const key = `${within === (place === "likely") ? "inner" : "outer"}.${link.langkah}`;
    this.room.set(key, Math.max(0, (this.room.get(key) ?? 0) + lines * LABEL_LINE));
  }
}

/** Draws a page with some more height in its rows. */
export type Draw = (stretch: (row: number) => number) => Page;

/** Routes the arrows of a page once; the page can then be drawn with more or less room in its rows. */
export function preparePage(material: Material, span: PageSpan): Draw {
  const { flow, texts, performers, settingsOf } = material;
  const grid = pageGrid(flow, performers, span);
  const wiring = wire(grid, routePage(grid, tracksOf(grid, material)), performers);
  const grown = new Growth();
  /** How often a row grew for a label. What no height helps must not make the table taller. */
  const tries = new Map<Link, number>();
  return (stretch) => {
    const needs = (row: number): RowNeeds => ({
      text: texts[row] ?? 0,
      extra: grown.outer(row) + Math.floor(stretch(row) * 2) / 2,
      inner: grown.inner(row),
    });
    for (;;) {
      const drawing = drawPage(wiring, needs);
      const labels = placeLabels(drawing, performers, settingsOf);
      const crowded = labels.filter(({ free, link }) => !free && (tries.get(link) ?? 0) <= 2 * LABEL_ROUNDS);
      if (crowded.length === 0) return { span, grid, drawing, labels };
      for (const label of crowded) {
        const tried = tries.get(label.link) ?? 0;
        tries.set(label.link, tried + 1);
        if (tried === LABEL_ROUNDS) grown.add(label, -LABEL_ROUNDS, "likely");
        if (tried < 2 * LABEL_ROUNDS) grown.add(label, 1, tried < LABEL_ROUNDS ? "likely" : "other");
        else grown.add(label, -LABEL_ROUNDS, "other");
      }
    }
  };
}

/** About where the tracks will lie: enough to compare routes. */
function tracksOf(grid: PageGrid, { texts, performers }: Material): Tracks {
  const { bands, gaps } = placeRows(grid, [], (row) => ({ text: texts[row] ?? 0, extra: 0, inner: 0 }), TABLE.border);
  const xs: number[] = [borderOf(performers, 0)];
  const capacity: number[] = [channelCapacity(performers, 0)];
  for (let column = 0; column < performers.count; column++) {
    xs.push(centreOf(performers, column), borderOf(performers, column + 1));
    capacity[middle(column) + 1] = channelCapacity(performers, column + 1);
  }
  const ys = gaps.flatMap(({ min, max }, index) => [(min + max) / 2, ...bands.slice(index, index + 1)]);
  return { xs, ys, capacity };
}
