import { Part } from "../../../ooxml/package";
import { attribute, child, childrenNamed, children, NS, wAttribute } from "../../../ooxml/xml";
import type { Parts } from "../document/parts";
import { detach, makeVal, setW } from "../document/make";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
/** Elements that name a style. */
const STYLE_REFERENCES = new Set([
  "pStyle",
  "rStyle",
  "tblStyle",
  "basedOn",
  "next",
  "link",
  "numStyleLink",
  "styleLink",
]);

/**
 * Brings the styles of inserted content into the document. A style that the document has, by id or by name, stays as it
 * is (office-js-docs-pr, "Create better add-ins for Word with Office Open XML"). Returns new ids where they differ.
 */
export function importStyles(parts: Parts, inserted: Part | undefined, plain: boolean): Map<string, string> {
  const renamed = new Map<string, string>();
  if (!inserted) return renamed;
  const own = parts.related("styles") ?? emptyStyles(parts);
  const root = own.root.cloneNode(true) as Element;
  const styles = childrenNamed(root, NS.w, "style");
  const ids = new Set(styles.map(idOf));
  const byName = new Map(styles.map((style) => [nameOf(style), idOf(style)]));
  const added = childrenNamed(inserted.root, NS.w, "style").flatMap((style) => {
    const known = ids.has(idOf(style)) ? idOf(style) : byName.get(nameOf(style));
    if (known === undefined) return [copyInto(root, style, plain)];
    if (known !== idOf(style)) renamed.set(idOf(style), known);
    return [];
  });
  if (added.length === 0) return renamed;
  for (const style of added) {
    renameStyles(style, renamed);
    root.appendChild(style);
  }
  parts.put(Part.ofElement(own.name, root));
  return renamed;
}

/** Lets content name styles by their new ids. */
export function renameStyles(root: Element, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const element of [root, ...Array.from(root.getElementsByTagNameNS(NS.w, "*"))]) {
    const id = STYLE_REFERENCES.has(element.localName) ? renamed.get(wAttribute(element, "val") ?? "") : undefined;
    if (id !== undefined) setW(element, "val", id);
  }
}

/** An inserted style never becomes the default of its kind; a plain one keeps only what names it. */
function copyInto(root: Element, style: Element, plain: boolean): Element {
  const copy = (root.ownerDocument as Document).importNode(style, true) as Element;
  copy.removeAttributeNS(NS.w, "default");
  if (!plain) return copy;
  for (const property of children(copy)) {
    if (/Pr$/.test(property.localName)) detach(property);
  }
  if (!child(copy, NS.w, "name")) copy.insertBefore(makeVal(copy, "name", idOf(style)), copy.firstChild);
  return copy;
}

function emptyStyles(parts: Parts): Part {
  const part = Part.ofText("word/styles.xml", `<w:styles xmlns:w="${NS.w}"/>`);
  parts.put(part, STYLES_TYPE);
  parts.relate(parts.main, "styles", part.name);
  return part;
}

const idOf = (style: Element): string => attribute(style, NS.w, "styleId") ?? "";
const nameOf = (style: Element): string => (wAttribute(child(style, NS.w, "name"), "val") ?? idOf(style)).toLowerCase();
