import { NOTHING, bothAvoided } from "./avoided";
import type { Avoided } from "./avoided";
import type { FlowStep } from "./flow";
import { middle } from "./grid";
import type { Link, PageGrid } from "./grid";
import { placeRows } from "./heights";
import type { Setting } from "./label-settings";
import { drawLabelled } from "./label-room";
import type { Labelled } from "./label-room";
import { otherWays } from "./label-ways";
import { TABLE } from "./layout";
import type { Layout } from "./layout";
import { pageGrid } from "./page-grid";
import type { PageSpan } from "./page-grid";
import { borderOf, centreOf, channelCapacity } from "./performers";
import type { Performers } from "./performers";
import type { Tracks } from "./router";
import { routePage } from "./routes";
import { wire } from "./wiring";

/** One page of the table: its rows, and what is drawn in them. */
export interface Page extends Labelled {
  readonly span: PageSpan;
  readonly grid: PageGrid;
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

/** Draws a page with some more height in its rows. */
export type Draw = (stretch: (row: number) => number) => Page;

/** How often the arrows of a page may be routed anew so that their labels have a place. */
const REROUTES = 12;

/**
 * Routes the arrows of a page; the page can then be drawn with more or less room in its rows. Where a label has no place
 * however tall its row is, the arrows at its symbol are tried at other sides.
 */
export function preparePage(material: Material, span: PageSpan): Draw {
  const grid = pageGrid(material.flow, material.performers, span);
  const tracks = tracksOf(grid, material);
  const attempt = (avoided: Avoided): Attempt => {
    const drawing = drawLabelled(wire(grid, routePage(grid, tracks, avoided), material.performers), material);
    const draw: Draw = (stretch) => ({ span, grid, ...drawing(stretch) });
    const page = draw(() => 0);
    return { avoided, draw, page, homeless: page.labels.filter(({ covers }) => covers) };
  };
  let best = attempt(NOTHING);
  const given = new Set<Link>();
  for (let left = REROUTES; left > 0;) {
    const label = best.homeless.find(({ link }) => !given.has(link));
    if (!label) break;
    given.add(label.link);
    for (const ways of otherWays(label, best.page.drawing)) {
      left--;
      const other = attempt(bothAvoided(best.avoided, ways));
      if (other.homeless.length >= best.homeless.length) continue;
      best = other;
      break;
    }
  }
  return best.draw;
}

interface Attempt {
  readonly avoided: Avoided;
  readonly draw: Draw;
  readonly page: Page;
  /** Labels that cover something. */
  readonly homeless: Labelled["labels"];
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
