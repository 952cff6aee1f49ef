import { child, children, NS } from "../../../ooxml/xml";

/** A new element of WordprocessingML. */
export const make = (owner: Node, local: string): Element => ownerOf(owner).createElementNS(NS.w, `w:${local}`);

/** Sets an attribute in the namespace of WordprocessingML. */
export const setW = (element: Element, local: string, value: string): void =>
  element.setAttributeNS(NS.w, `w:${local}`, value);

/** A new element with `w:val`. */
export function makeVal(owner: Node, local: string, value: string): Element {
  const element = make(owner, local);
  setW(element, "val", value);
  return element;
}

/** A new `w:t`; its spaces count. */
export function makeText(owner: Node, text: string): Element {
  const element = make(owner, "t");
  element.setAttributeNS(NS.xml, "xml:space", "preserve");
  element.appendChild(ownerOf(owner).createTextNode(text));
  return element;
}

/** Takes a node out of its parent. */
export const detach = (node: Node): void => void node.parentNode?.removeChild(node);

/** Puts nodes after another, in their order. */
export function insertAfter(reference: Node, ...nodes: Node[]): void {
  const next = reference.nextSibling;
  for (const node of nodes) reference.parentNode?.insertBefore(node, next);
}

/** The properties element of a block (`w:pPr` of `w:p`), made as its first child when it is missing. */
export function properties(element: Element): Element {
  const local = `${element.localName}Pr`;
  const existing = child(element, NS.w, local);
  if (existing) return existing;
  const made = make(element, local);
  element.insertBefore(made, element.firstChild);
  return made;
}

/**
 * Puts a child into a sequence whose order the schema fixes, in place of one of the same name.
 * Names that `order` does not list count as last.
 */
export function putInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const existing = child(parent, NS.w, element.localName);
  if (existing) detach(existing);
  const rank = (node: Element): number =>
    order.includes(node.localName) ? order.indexOf(node.localName) : order.length;
  const next = children(parent).find((sibling) => rank(sibling) > rank(element));
  parent.insertBefore(element, next ?? null);
}

const ownerOf = (node: Node): Document => (node.nodeType === 9 ? (node as Document) : (node.ownerDocument as Document));
