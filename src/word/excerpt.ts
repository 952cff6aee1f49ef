import { serializeNode } from "#dom";
import { mainDocument, Part, toFlatOpc, withParts, type Package } from "../ooxml/package";
import { child, children, isElement, NS } from "../ooxml/xml";

/** Wrappers around blocks and rows that the reader sees through, so that both count alike here. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]);

/** Paragraphs and tables of a document, as `Snapshot.blocks` counts them. */
export function blockElements(pkg: Package): Element[] {
  const body = child(mainDocument(pkg).root, NS.w, "body");
  return body ? elementsIn(body, ["p", "tbl"]) : [];
}

/** Elements of these names in a container, through wrappers. */
export function elementsIn(container: Element, names: readonly string[]): Element[] {
  return children(container).flatMap((element) => {
    if (names.some((name) => isElement(element, NS.w, name))) return [element];
    return element.namespaceURI === NS.w && WRAPPERS.has(element.localName) ? elementsIn(element, names) : [];
  });
}

/**
 * Some consecutive blocks of a document with everything that they rest on, as Flat OPC, to write them back later. An
 * empty paragraph leads: inserted right behind a table, two tables would grow together.
 * @param count blocks of the snapshot; null is returned when there are others here
 * @param edit changes the copies of the blocks
 */
export function excerptOf(
  pkg: Package,
  count: number,
  from: number,
  to: number,
  edit: (copy: Element) => void = () => undefined,
): string | null {
  const blocks = blockElements(pkg);
  if (blocks.length !== count) return null;
  const main = mainDocument(pkg);
  const root = main.root.cloneNode(false) as Element;
  const owner = root.ownerDocument;
  const body = root.appendChild(owner.createElementNS(NS.w, "w:body"));
  body.appendChild(owner.createElementNS(NS.w, "w:p"));
  for (const block of blocks.slice(from, to)) {
    const copy = owner.importNode(block, true) as Element;
    body.appendChild(copy);
    edit(copy);
  }
  return toFlatOpc(withParts(pkg, [Part.ofText(main.name, serializeNode(root))]));
}
