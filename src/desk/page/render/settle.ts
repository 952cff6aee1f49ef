import type { LayoutFacts } from "./facts";
import { FONT_MARK } from "./marks";

/**
 * Brings docx-preview's rendering closer to Word where CSS and Word differ. The sections must be attached; sizes are
 * read first and written afterwards, so that the browser lays the pages out once.
 */
export function settle(root: HTMLElement, { markSizes, close }: LayoutFacts): void {
  for (const table of root.querySelectorAll("table")) fixColumns(table);
  const paragraphs = Array.from(root.querySelectorAll<HTMLElement>("p"));
  const fonts = paragraphs.map((paragraph) => lineFont(paragraph, markSizes));
  const indents = paragraphs.map((paragraph) => Number.parseFloat(getComputedStyle(paragraph).textIndent));
  // an empty text counts for the height of its line
  root.querySelectorAll(`.${FONT_MARK}`).forEach((mark) => mark.remove());
  paragraphs.forEach((paragraph, index) => {
    Object.assign(paragraph.style, fonts[index]);
    // the number of a list takes the room of the hanging indent, as Word's tab behind it does
    hang(paragraph, indents[index] ?? 0);
    if (close.has(indexOf(paragraph))) joinTo(paragraph.previousElementSibling, paragraph);
  });
}

function hang(paragraph: HTMLElement, indent: number): void {
  if (indent >= 0) return;
  paragraph.classList.add("desk-hanging");
  paragraph.style.setProperty("--desk-hanging", `${-indent}px`);
}

const indexOf = (paragraph: HTMLElement): number => Number(paragraph.dataset.index ?? -1);

function joinTo(before: Element | null, paragraph: HTMLElement): void {
  if (before instanceof HTMLElement) before.style.marginBottom = "0";
  paragraph.style.marginTop = "0";
}

/** Word writes the column widths of its own layout into the grid; the browser would find others. */
function fixColumns(table: HTMLTableElement): void {
  const columns = Array.from(table.querySelectorAll<HTMLElement>(":scope > colgroup > col"));
  const widths = columns.map((column) => Number.parseFloat(column.style.width));
  if (widths.length === 0 || !widths.every((width) => width > 0)) return;
  table.style.tableLayout = "fixed";
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}pt`;
}

/**
 * Font of the paragraph itself: it sets the height of an empty line and the look of a list number. In Word that is the
 * font of the paragraph mark; docx-preview knows the fonts of texts only.
 */
function lineFont(paragraph: HTMLElement, markSizes: ReadonlyMap<number, number>): Partial<CSSStyleDeclaration> {
  const spans = Array.from(paragraph.querySelectorAll("span"));
  const text = spans.find((span) => span.textContent !== "");
  const measured = text ?? spans[0];
  if (!measured) return {};
  const { fontFamily, fontSize } = getComputedStyle(measured);
  const mark = markSizes.get(indexOf(paragraph));
  return { fontFamily, fontSize: !text && mark ? `${mark}pt` : fontSize };
}
