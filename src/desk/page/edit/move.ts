import { select, selectionIn, textOf } from "./text";

/** Paragraphs that can be typed into, in the order of the document. */
const editable = (root: ParentNode): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>("p[data-index]"));

/** How far above or below a paragraph the next one is looked for, in pixels: borders, paddings, page gaps. */
const PROBES = [4, 12, 24, 60];

/** Moves out of a paragraph with the arrow keys. False when the key has its usual meaning there. */
export function moveByArrow(paragraph: HTMLElement, key: string, pages: HTMLElement): boolean {
  const at = selectionIn(paragraph);
  if (!at) return false;
  if (key === "ArrowUp" || key === "ArrowDown") return toLine(paragraph, key === "ArrowUp" ? -1 : 1, pages);
  if (at.start !== at.end) return false;
  if (key === "ArrowLeft") return at.start === 0 && toNeighbour(paragraph, -1, pages);
  if (key === "ArrowRight") return at.end === textOf(paragraph).length && toNeighbour(paragraph, 1, pages);
  return false;
}

/** Moves to the next cell with Tab, to the one before with Shift+Tab. False outside a table and at its ends. */
export function moveByTab(paragraph: HTMLElement, backwards: boolean): boolean {
  const cell = paragraph.closest("td");
  const table = cell?.closest("table");
  if (!cell || !table) return false;
  const cells = Array.from(table.rows).flatMap((row) => Array.from(row.cells));
  const usable = cells.filter((one) => one === cell || (one.style.display !== "none" && editable(one).length > 0));
  const target = usable[usable.indexOf(cell) + (backwards ? -1 : 1)];
  const first = target && editable(target)[0];
  if (!first) return false;
  select(first, 0, textOf(first).length);
  first.scrollIntoView({ block: "nearest" });
  return true;
}

/** A click beside the text puts the cursor at the end of the nearest paragraph above, in the cell or on the page. */
export function moveToClick({ target, clientY }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest("p[data-index]")) return;
  const place = target.closest("td") ?? target.closest("section.docx");
  const paragraphs = place ? editable(place) : [];
  const above = paragraphs.filter((paragraph) => paragraph.getBoundingClientRect().top <= clientY);
  const nearest = above.at(-1) ?? paragraphs[0];
  if (nearest) select(nearest, textOf(nearest).length);
}

function toNeighbour(paragraph: HTMLElement, by: 1 | -1, pages: HTMLElement): boolean {
  const all = editable(pages);
  const target = all[all.indexOf(paragraph) + by];
  if (!target) return false;
  const offset = by < 0 ? textOf(target).length : 0;
  select(target, offset);
  target.scrollIntoView({ block: "nearest" });
  return true;
}

/** To the line above or below, straight up or down, so that the cursor stays in its column of a table. */
function toLine(paragraph: HTMLElement, by: 1 | -1, pages: HTMLElement): boolean {
  const box = paragraph.getBoundingClientRect();
  const caret = caretBox(paragraph) ?? box;
  const room = by < 0 ? caret.top - box.top : box.bottom - caret.bottom;
  if (room > caret.height * 0.7) return false;
  for (const probe of PROBES) {
    const y = by < 0 ? box.top - probe : box.bottom + probe;
    const hit = document.elementFromPoint(caret.left + 1, y)?.closest<HTMLElement>("td, p[data-index]");
    const target = hit?.matches("p") ? hit : hit && editable(hit).at(by < 0 ? -1 : 0);
    if (!target || target === paragraph) continue;
    enterLine(target, caret.left, by);
    return true;
  }
  return toNeighbour(paragraph, by, pages);
}

function enterLine(target: HTMLElement, x: number, by: 1 | -1): void {
  const box = target.getBoundingClientRect();
  const y = by < 0 ? box.bottom - 4 : box.top + 4;
  const range = document.caretRangeFromPoint?.(x, y);
  target.focus({ preventScroll: true });
  if (range && target.contains(range.startContainer)) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  } else select(target, by < 0 ? textOf(target).length : 0);
  target.scrollIntoView({ block: "nearest" });
}

function caretBox(paragraph: HTMLElement): DOMRect | null {
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  const [box] = selection.getRangeAt(0).getClientRects();
  return box && textOf(paragraph) !== "" ? box : null;
}
