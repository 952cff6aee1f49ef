import { all, isElement, NS } from "../../../ooxml/xml";

const APART: ReadonlySet<string> = new Set(["txbxContent", "Fallback", "textbox"]);

/** The body's paragraphs in the order and count of `Word.Body.paragraphs`: text boxes stand outside the flow. */
export function bodyParagraphs(document: Document): Element[] {
  const body = document.getElementsByTagNameNS(NS.w, "body")[0];
  return body ? all(body, NS.w, "p").filter((paragraph) => inFlow(paragraph, body)) : [];
}

function inFlow(paragraph: Element, body: Element): boolean {
  for (let at: Node | null = paragraph.parentNode; at && at !== body; at = at.parentNode) {
    if (APART.has((at as Element).localName)) return false;
  }
  return true;
}

/** The innermost element of WordprocessingML of that name that is the node or is around it. */
export function within(node: Node, local: string): Element | null {
  if (isElement(node, NS.w, local)) return node as Element;
  return node.parentNode && within(node.parentNode, local);
}
