import { serializeNode } from "#dom";
import { mainDocument, Part, toFlatOpc, withParts, type Package } from "../ooxml/package";
import { child, children, isElement, NS } from "../ooxml/xml";

/** Wrappers around blocks that the reader sees through, so that blocks count alike here. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]);

/**
 * Some consecutive blocks of a document with everything that they rest on, as Flat OPC, to write them back later. An
 * empty paragraph leads: inserted right behind a table, two tables would grow together.
 * Null when the blocks do not count as the reader counts them.
 */
export function excerptOf(pkg: Package, count: number, from: number, to: number): string | null {
  const main = mainDocument(pkg);
  const body = child(main.root, NS.w, "body");
  const blocks = body ? blocksIn(body) : [];
  if (blocks.length !== count) return null;
  const root = main.root.cloneNode(false) as Element;
  const owner = root.ownerDocument;
  const copy = root.appendChild(owner.createElementNS(NS.w, "w:body"));
  copy.appendChild(owner.createElementNS(NS.w, "w:p"));
  for (const block of blocks.slice(from, to)) copy.appendChild(owner.importNode(block, true));
  return toFlatOpc(withParts(pkg, [Part.ofText(main.name, serializeNode(root))]));
}

function blocksIn(container: Element): Element[] {
  return children(container).flatMap((element) => {
    if (isElement(element, NS.w, "p") || isElement(element, NS.w, "tbl")) return [element];
    return element.namespaceURI === NS.w && WRAPPERS.has(element.localName) ? blocksIn(element) : [];
  });
}
