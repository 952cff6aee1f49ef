import type { LayoutFacts } from "./facts";
import { pageStarts, type FlowItem } from "./flow";
import { Measure } from "./measure";
import { applyRowHeights, headerRows, rowsOf, splitTable } from "./table";

/** Row heights are rounded to device pixels by the browser. */
const ROUNDING = 1;

/** A paragraph or a table in the flow of a page; of a table, one of its rows. */
interface Piece extends FlowItem {
  readonly article: HTMLElement;
  readonly block: HTMLElement;
  /** Row of the table that the piece begins with, and the number of header rows above; 0 for a whole block. */
  readonly row: number;
  readonly headers: number;
}

/**
 * Cuts the rendered sections into pages: at the document's own breaks, and where a page is full between two paragraphs
 * or table rows, the table's header rows repeated. The sections must be attached and laid out; they are measured once.
 */
export function paginate(sections: readonly HTMLElement[], facts: LayoutFacts): void {
  sections.forEach((section) => applyRowHeights(section, facts.rows));
  const pages = joinContinuous(sections, facts);
  const planned = pages.map((page) => ({ page, starts: startsOf(page, facts) }));
  for (const { page, starts } of planned) starts.reverse().forEach((piece) => cutBefore(page, piece));
}

/** Appends a section that goes on without a new page to the page before it. */
function joinContinuous(sections: readonly HTMLElement[], facts: LayoutFacts): HTMLElement[] {
  const pages: HTMLElement[] = [];
  for (const section of sections) {
    const before = pages[pages.length - 1];
    const content = section.querySelector("article");
    if (before && content && facts.continuous.has(firstIndex(section)) && sameSize(before, section)) {
      articles(before).at(-1)?.after(content);
      section.remove();
    } else pages.push(section);
  }
  return pages;
}

const sameSize = (a: HTMLElement, b: HTMLElement): boolean =>
  a.style.width === b.style.width && a.style.minHeight === b.style.minHeight;

/** The pieces that begin a new page. */
function startsOf(page: HTMLElement, facts: LayoutFacts): Piece[] {
  const measure = new Measure(page);
  const pieces = articles(page).flatMap((article) =>
    (Array.from(article.children) as HTMLElement[]).flatMap((block) => piecesOf(article, block, measure, facts)),
  );
  const starts = pageStarts(pieces, pieces[0]?.top ?? 0, contentBottom(page));
  return starts.map((index) => pieces[index] as Piece);
}

function piecesOf(article: HTMLElement, block: HTMLElement, measure: Measure, facts: LayoutFacts): Piece[] {
  const box = measure.box(block, "y");
  const whole: Piece = {
    article,
    block,
    top: box.start,
    bottom: box.end,
    row: 0,
    headers: 0,
    repeats: 0,
    startsPage: facts.breaks.get(firstIndex(block)) === "before",
    endsPage: facts.breaks.get(lastIndex(block)) === "after",
  };
  return block instanceof HTMLTableElement ? rowPieces(whole, block, measure, facts) : [whole];
}

/** A table as its rows. Header rows never stand alone: the first piece takes the first row below them too. */
function rowPieces(whole: Piece, table: HTMLTableElement, measure: Measure, facts: LayoutFacts): Piece[] {
  const boxes = rowsOf(table).map((row) => measure.box(row, "y"));
  const headers = headerRows(rowsOf(table), facts.rows);
  const repeats = headers > 0 ? (boxes[headers - 1]?.end ?? 0) - whole.top : 0;
  const first: Piece = { ...whole, bottom: boxes[headers]?.end ?? whole.bottom, endsPage: false };
  const rest = boxes.slice(headers + 1).map(({ start, end }, index): Piece => ({
    ...first,
    top: start,
    bottom: end,
    row: headers + 1 + index,
    headers,
    repeats,
    startsPage: false,
  }));
  const last = rest.at(-1) ?? first;
  return [first, ...rest].map((piece) => (piece === last ? { ...piece, endsPage: whole.endsPage } : piece));
}

/** Moves a piece and all that follows it on the page to a new page behind it: same paper, header and footer. */
function cutBefore(page: HTMLElement, { article, block, row, headers }: Piece): void {
  const start = row > 0 ? splitTable(block as HTMLTableElement, row, headers) : block;
  const later = articles(page).slice(articles(page).indexOf(article) + 1);
  const rest = article.cloneNode(false) as HTMLElement;
  while (block.nextSibling) rest.append(block.nextSibling);
  rest.prepend(start);
  const next = page.cloneNode(false) as HTMLElement;
  for (const child of page.children) if (/^(HEADER|FOOTER)$/.test(child.tagName)) next.append(child.cloneNode(true));
  const footer = next.querySelector(":scope > footer");
  for (const content of [rest, ...later]) next.insertBefore(content, footer);
  page.after(next);
}

const articles = (page: HTMLElement): HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>(":scope > article"));

/** Where the text of the page must end: the paper's height less the bottom margin. */
function contentBottom(page: HTMLElement): number {
  const style = getComputedStyle(page);
  const height = Number.parseFloat(style.minHeight);
  return height > 0 ? height - Number.parseFloat(style.paddingBottom) + ROUNDING : Number.POSITIVE_INFINITY;
}

const indexOf = (element: Element | null | undefined): number =>
  Number((element as HTMLElement | undefined)?.dataset.index ?? -1);

const firstIndex = (block: HTMLElement): number =>
  indexOf(block.matches("p[data-index]") ? block : block.querySelector("p[data-index]"));

const lastIndex = (block: HTMLElement): number =>
  indexOf(block.matches("p[data-index]") ? block : Array.from(block.querySelectorAll("p[data-index]")).at(-1));
