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
import { METRICS } from "./metrics";
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

/** Never fill a page to the last point: hosts round in their own ways. */
const RESERVE = 1.5;
/** A row that has this part of its height left on the page might slip onto it. */
const DOUBTFUL = 0.4;
const CERTAIN = 0.3;
const LABEL_ROUNDS = 8;
const LABEL_LINE = 9;

/** Splits the table into pages where Word will break it, and draws each page by itself. */
export function planPages(material: Material): Page[] {
  const { flow, layout, header } = material;
  const pages: Page[] = [];
  for (let first = 0; first < flow.length;) {
    const full = layout.height - header - TABLE.border - RESERVE;
    const offset = first === 0 ? layout.firstPageOffset : 0;
    const room = leastHeight(material, first, first, flow.length) <= full - offset ? full - offset : full;
    const page = fillPage(material, first, room);
    pages.push(page);
    first = page.span.last + 1;
  }
  return pages;
}

/** As many rows as fit; then the rows are stretched if the next one might slip onto the page. */
function fillPage(material: Material, first: number, room: number): Page {
  const { flow } = material;
  let last = first;
  let used = leastHeight(material, first, first, first);
  while (last + 1 < flow.length) {
    const grown = used - leastHeight(material, last, first, last) + leastHeight(material, last, first, last + 1);
    used = grown + leastHeight(material, last + 1, first, last + 1);
    if (used > room) break;
    last++;
  }
  let draw = preparePage(material, { first, last });
  let page = draw(() => 0);
  while (heightOf(page) > room && last > first) {
    draw = preparePage(material, { first, last: --last });
    page = draw(() => 0);
  }
  if (last + 1 === flow.length) return page;
  const next = leastHeight(material, last + 1, last + 1, flow.length);
  const left = room - heightOf(page);
  if (left <= DOUBTFUL * next) return page;
  const stretch = left - CERTAIN * next;
  const even = draw(() => stretch / (last - first + 1));
  if (heightOf(even) <= room) return even;
  const lastOnly = draw((row) => (row === last ? stretch : 0));
  return heightOf(lastOnly) <= room ? lastOnly : page;
}

const heightOf = ({ drawing }: Page): number => drawing.heights.total;

/** Height that a row takes at least on a page from `first` to `last`, border included. */
function leastHeight({ flow, texts }: Material, row: number, first: number, last: number): number {
  const { cells = [], exits = [], sources = [] } = flow[row] ?? {};
  const { margin, pentagon, clearance, lastLeg, rowHeight } = METRICS;
  const withPentagon = clearance + pentagon + lastLeg + 4;
  const above = row === first && sources.some(({ langkah }) => langkah < first) ? withPentagon : margin;
  const below = row === last && exits.some(({ target }) => (target ?? 0) > last) ? withPentagon : margin;
  const symbols = cells.map(({ height }) => above + height + below);
  return Math.max(rowHeight, texts[row] ?? 0, ...symbols) + TABLE.border;
}

/** Room that labels need in their rows beyond what symbols and lines take. */
class Growth {
  private readonly room = new Map<string, number>();

  outer(row: number): number {
    return this.room.get(`outer.${row}`) ?? 0;
  }

  inner(row: number): number {
    return this.room.get(`inner.${row}`) ?? 0;
  }

  /** Adds a line of text, or takes away as many as did not help. */
  add({ link }: PlacedLabel, lines: number): void {
    const within = link.to?.owner.kind === "keluar" && link.to.band > link.from.band;
    const key = `${within ? "inner" : "outer"}.${link.langkah}`;
    this.room.set(key, Math.max(0, (this.room.get(key) ?? 0) + lines * LABEL_LINE));
  }
}

/** Draws a page with some more height in its rows. */
type Draw = (stretch: (row: number) => number) => Page;

/** Routes the arrows of a page once; the page can then be drawn with more or less room in its rows. */
function preparePage(material: Material, span: PageSpan): Draw {
  const { flow, texts, performers, settingsOf } = material;
  const grid = pageGrid(flow, performers.count, span);
  const wiring = wire(grid, routePage(grid, tracksOf(grid, material)), performers);
  const grown = new Growth();
  /** Labels that no row height helps; they must not make the table taller. */
  const hopeless = new Set<Link>();
  return (stretch) => {
    const needs = (row: number): RowNeeds => ({
      text: texts[row] ?? 0,
      extra: grown.outer(row) + Math.floor(stretch(row) * 2) / 2,
      inner: grown.inner(row),
    });
    for (let round = 0; ; round++) {
      const drawing = drawPage(wiring, needs);
      const labels = placeLabels(drawing, performers, settingsOf);
      const crowded = labels.filter(({ free, link }) => !free && !hopeless.has(link));
      if (crowded.length === 0) return { span, grid, drawing, labels };
      for (const label of crowded) {
        if (round === LABEL_ROUNDS) hopeless.add(label.link);
        grown.add(label, round === LABEL_ROUNDS ? -round : 1);
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
