import { all, children, isElement, NS, wAttribute } from "../../../ooxml/xml";
import type { ParagraphStyles } from "./styles";

/** Kind of page break that a paragraph asks for. */
export type Break = "before" | "after";

/** Explicit page breaks by paragraph index. A break with text on both sides counts as one after the paragraph. */
export function pageBreaks(paragraphs: readonly Element[], styles: ParagraphStyles): ReadonlyMap<number, Break> {
  const breaks = new Map<number, Break>();
  paragraphs.forEach((paragraph, index) => {
    const found = breakOf(paragraph, styles);
    if (found) breaks.set(index, found);
  });
  return breaks;
}

function breakOf(paragraph: Element, styles: ParagraphStyles): Break | null {
  if (styles.has(paragraph, "pageBreakBefore")) return "before";
  const content = all(paragraph, NS.w, "r").flatMap(children);
  const at = content.findIndex((node) => isElement(node, NS.w, "br") && wAttribute(node, "type") === "page");
  if (at < 0) return null;
  const isText = (node: Element): boolean => isElement(node, NS.w, "t") && node.textContent !== "";
  const textAfter = content.slice(at + 1).some(isText);
  return textAfter && !content.slice(0, at).some(isText) ? "before" : "after";
}
