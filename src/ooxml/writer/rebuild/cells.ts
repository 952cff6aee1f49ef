import { run, lines as linesOf } from "../markup";
import { NAMESPACES } from "../parts";
import { parseXml } from "../../package";
import { all, child, children, descend, isElement, NS } from "../../xml";
import { cellIn } from "./old-table";

/** Elements of `w:tcPr` that may stand before those that are set here (CT_TcPr). */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  tcW: ["cnfStyle"],
  gridSpan: ["cnfStyle", "tcW"],
  vMerge: ["cnfStyle", "tcW", "gridSpan", "hMerge"],
};

/** The element in the namespace of WordprocessingML, with attributes of that namespace. */
export function wElement(owner: Document, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = owner.createElementNS(NS.w, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(NS.w, `w:${key}`, value);
  return element;
}

/** Puts an element among properties, in place of one of its name, behind those that must precede it. */
export function setProperty(properties: Element, element: Element, before: readonly string[]): void {
  const known = child(properties, NS.w, element.localName);
  if (known) properties.removeChild(known);
  const next = children(properties).find(({ localName }) => !before.includes(localName)) ?? null;
  properties.insertBefore(element, next);
}

const ownerOf = (node: Node): Document => node.ownerDocument as Document;

/** Gives a cell its place in the new grid. */
export function fit(element: Element, columns: number, width: number): void {
  const cell = cellIn(element);
  if (!cell) return;
  const properties = propertiesOf(cell);
  const owner = ownerOf(cell);
  for (const name of ["gridSpan", "hMerge"]) {
    const old = child(properties, NS.w, name);
    if (old) properties.removeChild(old);
  }
  setProperty(properties, wElement(owner, "tcW", { w: String(width), type: "dxa" }), BEFORE["tcW"] ?? []);
  if (columns > 1) {
    setProperty(properties, wElement(owner, "gridSpan", { val: String(columns) }), BEFORE["gridSpan"] ?? []);
  }
}

/** Merges a cell with those above or below, or with none. */
export function merge(element: Element, kind: "restart" | "continue" | null): void {
  const cell = cellIn(element);
  if (!cell) return;
  const properties = propertiesOf(cell);
  const old = child(properties, NS.w, "vMerge");
  if (old) properties.removeChild(old);
  if (kind) setProperty(properties, wElement(ownerOf(cell), "vMerge", { val: kind }), BEFORE["vMerge"] ?? []);
}

function propertiesOf(cell: Element): Element {
  const known = child(cell, NS.w, "tcPr");
  if (known) return known;
  const made = wElement(ownerOf(cell), "tcPr");
  cell.insertBefore(made, cell.firstChild);
  return made;
}

/** A cell that looks like another one and holds this text: its properties, its first paragraph's and its first run's. */
export function withText(element: Element, text: string): Element {
  const cell = (cellIn(element) ?? element).cloneNode(true) as Element;
  const paragraph = all(cell, NS.w, "p")[0];
  const look = all(cell, NS.w, "r")
    .map((each) => child(each, NS.w, "rPr"))
    .find((each) => each && !isHint(each));
  const pPr = child(paragraph, NS.w, "pPr");
  for (const content of children(cell)) if (!isElement(content, NS.w, "tcPr")) cell.removeChild(content);
  for (const line of linesOf(text)) {
    const made = wElement(ownerOf(cell), "p");
    if (pPr) made.appendChild(pPr.cloneNode(true));
    if (line) made.appendChild(runLike(look ?? descend(pPr, NS.w, "rPr"), line, ownerOf(cell)));
    cell.appendChild(made);
  }
  return cell;
}

function runLike(look: Element | null, text: string, owner: Document): Element {
  const made = owner.importNode(parseXml(run(text).replace("<w:r>", `<w:r ${NAMESPACES}>`), "run"), true) as Element;
  if (look) made.insertBefore(look.cloneNode(true), made.firstChild);
  return made;
}

const isHint = (properties: Element): boolean => {
  const style = child(properties, NS.w, "rStyle")?.getAttributeNS(NS.w, "val") ?? "";
  return /^(SOPPetunjuk|PlaceholderText)$/.test(style);
};
