import { PAGE_BREAK_CLASS, TAB_CLASS } from "../render/signs";

/** A piece of a rendered paragraph that stands for text: a text node, or an element that stands for one sign. */
interface Leaf {
  readonly node: Node;
  readonly text: string;
}

/** The rendered paragraph's text as `Word.Paragraph.text` writes it: "\t" for a tab, "\v" for a line break. */
export const textOf = (paragraph: Element): string =>
  leaves(paragraph)
    .map(({ text }) => text)
    .join("");

/** Selected part of the paragraph, as offsets in its text; null when the selection is elsewhere. */
export function selectionIn(paragraph: Element): { start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!paragraph.contains(range.startContainer) || !paragraph.contains(range.endContainer)) return null;
  return {
    start: offsetOf(paragraph, range.startContainer, range.startOffset),
    end: offsetOf(paragraph, range.endContainer, range.endOffset),
  };
}

/** Puts the cursor at an offset of the paragraph's text, or selects up to another one. */
export function select(paragraph: HTMLElement, start: number, end = start): void {
  paragraph.focus({ preventScroll: true });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(rangeOf(paragraph, start, end));
}

/** Part of the paragraph between two offsets of its text. */
export function rangeOf(paragraph: Element, start: number, end: number): Range {
  const range = document.createRange();
  const from = pointAt(paragraph, start);
  const to = pointAt(paragraph, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function leaves(root: Node): Leaf[] {
  const found: Leaf[] = [];
  for (const node of root.childNodes) {
    const sign = signOf(node);
    if (sign !== null) found.push({ node, text: sign });
    else found.push(...leaves(node));
  }
  return found;
}

function signOf(node: Node): string | null {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return "";
  if (node.tagName === "BR") return isFiller(node) ? "" : "\v";
  if (node.classList.contains(TAB_CLASS)) return "\t";
  if (node.classList.contains(PAGE_BREAK_CLASS)) return "\f";
  return null;
}

/** The browser keeps an empty paragraph open with a line break that is none. */
function isFiller(br: Element): boolean {
  const paragraph = br.closest("p");
  return paragraph?.textContent === "" && paragraph.querySelectorAll("br").length === 1 && !br.hasAttribute("class");
}

function offsetOf(paragraph: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(container, offset);
  let length = 0;
  for (const { node, text } of leaves(paragraph)) {
    if (node === container && node instanceof Text) return length + offset;
    const at = before.comparePoint(node.parentNode as Node, indexIn(node));
    if (at > 0 || (at === 0 && !covers(before, node))) break;
    length += text.length;
  }
  return length;
}

function covers(range: Range, node: Node): boolean {
  return range.comparePoint(node.parentNode as Node, indexIn(node) + 1) <= 0;
}

const indexIn = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

function pointAt(paragraph: Element, offset: number): { node: Node; offset: number } {
  let rest = offset;
  for (const { node, text } of leaves(paragraph)) {
    if (node instanceof Text && rest <= node.data.length) return { node, offset: rest };
    if (rest < text.length) return { node: node.parentNode as Node, offset: indexIn(node) };
    rest -= text.length;
  }
  return { node: paragraph, offset: paragraph.childNodes.length };
}
