import type { LayoutFacts } from "./facts";
import { Measure } from "./measure";
import { applyRowHeights, headerRows, rowsOf, splitTable } from "./table";

/**
 * Cuts the rendered sections into pages: at the document's own breaks, and where a page is full between two paragraphs
 * or table rows, the table's header rows repeated. The sections must be attached and laid out. What does not fit
 * on a page alone makes a long page.
 */
export function paginate(sections: readonly HTMLElement[], facts: LayoutFacts): void {
  sections.forEach((section) => applyRowHeights(section, facts.rows));
  const pages = joinContinuous(sections, facts);
  for (const page of pages) {
    for (let next: HTMLElement | null = page; next;) next = cut(next, facts);
  }
}

/** Appends a section that goes on without a new page to the page before it. */
function joinContinuous(sections: readonly HTMLElement[], facts: LayoutFacts): HTMLElement[] {
  const pages: HTMLElement[] = [];
  for (const section of sections) {
    const before = pages[pages.length - 1];
    const content = section.querySelector("article");
    if (before && content && facts.continuous.has(firstIndex(section)) && sameSize(before, section)) {
      lastArticle(before).after(content);
      section.remove();
    } else pages.push(section);
  }
  return pages;
}

const sameSize = (a: HTMLElement, b: HTMLElement): boolean =>
  a.style.width === b.style.width && a.style.minHeight === b.style.minHeight;

/** Moves what belongs on later pages to a new page behind this one, and returns that; null when all fits. */
function cut(page: HTMLElement, facts: LayoutFacts): HTMLElement | null {
  const bottom = contentBottom(page);
  const measure = new Measure(page);
  let first = true;
  for (const article of articles(page)) {
    for (const block of Array.from(article.children) as HTMLElement[]) {
      if (!first && breaksBefore(block, facts)) return moveFrom(page, article, block);
      if (measure.box(block, "y").end > bottom) {
        const rest =
          block.tagName === "TABLE" ? splitAt(block as HTMLTableElement, measure, bottom, first, facts) : null;
        if (rest) return moveFrom(page, article, rest);
        if (!first) return moveFrom(page, article, block);
      }
      if (facts.breaks.get(lastIndex(block)) === "after" && block.nextElementSibling) {
        return moveFrom(page, article, block.nextElementSibling as HTMLElement);
      }
      first = false;
    }
  }
  return null;
}

/** Splits the table before its first row that no longer fits; null when no row may stay behind. */
function splitAt(
  table: HTMLTableElement,
  measure: Measure,
  bottom: number,
  first: boolean,
  facts: LayoutFacts,
): HTMLElement | null {
  const rows = rowsOf(table);
  const headers = headerRows(rows, facts.rows);
  const at = rows.findIndex((row) => measure.box(row, "y").end > bottom);
  // a page that holds nothing but the header would go on forever: its first row stays, and makes a long page
  const keep = first ? headers + 1 : headers;
  const cutAt = first ? Math.max(at, keep) : at;
  if (cutAt <= headers || cutAt >= rows.length) return null;
  return splitTable(table, cutAt, headers);
}

function breaksBefore(block: HTMLElement, facts: LayoutFacts): boolean {
  return facts.breaks.get(firstIndex(block)) === "before";
}

/** A new page with the same paper, header and footer, holding this block and all that follows it. */
function moveFrom(page: HTMLElement, article: HTMLElement, block: HTMLElement): HTMLElement {
  const following = articles(page).filter((other) => other !== article && isAfter(other, article));
  const rest = article.cloneNode(false) as HTMLElement;
  while (block.nextSibling) rest.append(block.nextSibling);
  rest.prepend(block);
  const next = page.cloneNode(false) as HTMLElement;
  for (const child of page.children) if (/^(HEADER|FOOTER)$/.test(child.tagName)) next.append(child.cloneNode(true));
  const footer = next.querySelector(":scope > footer");
  for (const content of [rest, ...following]) next.insertBefore(content, footer);
  page.after(next);
  return next;
}

const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const articles = (page: HTMLElement): HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>(":scope > article"));

function lastArticle(page: HTMLElement): HTMLElement {
  const all = articles(page);
  return all[all.length - 1] ?? page;
}

/** Where the text of the page must end: the paper's height less the bottom margin. */
function contentBottom(page: HTMLElement): number {
  const style = getComputedStyle(page);
  const height = Number.parseFloat(style.minHeight);
  return height > 0 ? height - Number.parseFloat(style.paddingBottom) + ROUNDING : Number.POSITIVE_INFINITY;
}

/** Row heights are rounded to device pixels by the browser. */
const ROUNDING = 1;

const indexOf = (element: Element | undefined): number =>
  Number((element as HTMLElement | undefined)?.dataset.index ?? -1);

function firstIndex(block: HTMLElement): number {
  return indexOf(block.matches("p[data-index]") ? block : (block.querySelector("p[data-index]") ?? undefined));
}

function lastIndex(block: HTMLElement): number {
  const inside = block.querySelectorAll("p[data-index]");
  return indexOf(block.matches("p[data-index]") ? block : inside[inside.length - 1]);
}
