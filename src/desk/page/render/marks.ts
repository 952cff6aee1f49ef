import { NS } from "../../../ooxml/xml";
import { PAGE_BREAK_CLASS, PAGE_BREAK_SIGN } from "./signs";

const PREFIX = "desk-p-";
const INLINE_PREFIX = "desk-s-";

/** Style name that tells placeholder text apart; docx-preview makes a class of it. */
export const PLACEHOLDER_STYLE = "DeskPlaceholder";
export const PLACEHOLDER_CLASS = "docx_deskplaceholder";

/**
 * docx-preview renders a bookmark as an empty span with its name as id. One at the head of each paragraph carries the
 * paragraph's index through the rendering, whatever else it does.
 */
export const paragraphMark = (document: Document, index: number): Element => bookmark(document, `${PREFIX}${index}`);

/** The same for a drawing that stands in the line: where it is, only the rendering knows. */
export const inlineMark = (document: Document, index: number): Element =>
  bookmark(document, `${INLINE_PREFIX}${index}`);

function bookmark(document: Document, name: string): Element {
  const mark = document.createElementNS(NS.w, "w:bookmarkStart");
  mark.setAttributeNS(NS.w, "w:id", "0");
  mark.setAttributeNS(NS.w, "w:name", name);
  return mark;
}

/** Class of an empty text that carries the paragraph's font, until `settle` has read it. */
export const FONT_MARK = "desk-font-mark";

/** Turns the marks of a rendering into `data-index` of paragraphs and `data-drawing` of the frames of inline shapes. */
export function resolveMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll<HTMLElement>(`span[id^="${PREFIX}"]`)) {
    const paragraph = mark.closest("p");
    if (paragraph) paragraph.dataset.index = mark.id.slice(PREFIX.length);
    mark.removeAttribute("id");
    mark.className = FONT_MARK;
  }
  for (const mark of root.querySelectorAll<HTMLElement>(`span[id^="${INLINE_PREFIX}"]`)) {
    const frame = mark.nextElementSibling?.querySelector("div");
    if (frame) frame.dataset.drawing = mark.id.slice(INLINE_PREFIX.length);
    mark.remove();
  }
  showSigns(root);
}

/** A page break within a paragraph becomes an element without extent. */
function showSigns(root: ParentNode): void {
  const texts = document.createTreeWalker(root as unknown as Node, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found.filter(({ data }) => data === PAGE_BREAK_SIGN)) {
    const sign = document.createElement("span");
    sign.className = PAGE_BREAK_CLASS;
    sign.contentEditable = "false";
    text.replaceWith(sign);
  }
}
