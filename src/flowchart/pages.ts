import { TABLE } from "./layout";
import { METRICS } from "./metrics";
import { preparePage } from "./prepare-page";
import type { Material, Page } from "./prepare-page";

/** Never fill a page to the last point: hosts round in their own ways. */
const RESERVE = 1.5;
/** A row that has this part of its height left on the page might slip onto it. */
const DOUBTFUL = 0.4;
const CERTAIN = 0.3;

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

/** As many rows as fit or are wanted; then the last one takes the slack if the next one might slip onto the page. */
function fillPage(material: Material, first: number, room: number): Page {
  const { flow, layout } = material;
  const wanted = Math.min(flow.length, ...(layout.pisahSebelum ?? []).filter((step) => step > first));
  let last = first;
  let used = leastHeight(material, first, first, first);
  while (last + 1 < wanted) {
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
  const stretched = draw((row) => (row === last ? stretch : 0));
  return heightOf(stretched) <= room ? stretched : page;
}

const heightOf = ({ drawing }: Page): number => drawing.heights.total;

/** Height that a row takes at least on a page from `first` to `last`, border included. */
function leastHeight({ flow, texts }: Material, row: number, first: number, last: number): number {
  const { symbols = [], exits = [], sources = [] } = flow[row] ?? {};
  const { margin, pentagon, clearance, lastLeg, rowHeight } = METRICS;
  const withPentagon = clearance + pentagon + lastLeg + 4;
  const above = row === first && sources.some(({ langkah }) => langkah < first) ? withPentagon : margin;
  const below = row === last && exits.some(({ target }) => (target?.langkah ?? 0) > last) ? withPentagon : margin;
  const bands: number[] = [];
  for (const { level, height } of symbols) bands[level] = Math.max(bands[level] ?? lastLeg + 4, height + lastLeg + 4);
  const stack = bands.reduce((sum, height) => sum + height, above + below - lastLeg - 4);
  return Math.max(rowHeight, texts[row] ?? 0, stack) + TABLE.border;
}
