import { run, lines as linesOf } from "../markup";
import { NAMESPACES } from "../parts";
import { parseXml } from "../../package";
import { all, child, children, childrenNamed, descend, first, NS, wAttribute } from "../../xml";
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

/** A cell that goes on from above begins anew. */
export function endMerge(element: Element): void {
  const old = descend(cellIn(element), NS.w, "tcPr", "vMerge");
  if (old && wAttribute(old, "val") !== "restart") old.parentNode?.removeChild(old);
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
  const model = cellIn(element) ?? element;
  const cell = model.cloneNode(false) as Element;
  const take = (properties: Element | null, into: Element): void => {
    if (properties) into.appendChild(properties.cloneNode(true));
  };
  const pPr = child(first(model, NS.w, "p"), NS.w, "pPr");
  const look = all(model, NS.w, "r")
    .map((each) => child(each, NS.w, "rPr"))
    .find((each) => each && !isHint(each));
  take(child(model, NS.w, "tcPr"), cell);
  addLines(cell, text, pPr, look ?? null);
  return cell;
}

/** Adds lines to a cell below those that stand in it, in the look of its last paragraph. */
export function addLinesTo(element: Element, text: string): void {
  const cell = cellIn(element) ?? element;
  const last = childrenNamed(cell, NS.w, "p").at(-1);
  addLines(cell, text, child(last, NS.w, "pPr"), descend(last, NS.w, "r", "rPr"));
}

function addLines(cell: Element, text: string, pPr: Element | null, look: Element | null): void {
  for (const line of linesOf(text)) {
    const made = wElement(ownerOf(cell), "p");
    if (pPr) made.appendChild(pPr.cloneNode(true));
    if (line) made.appendChild(runLike(look ?? descend(pPr, NS.w, "rPr"), line, ownerOf(cell)));
    cell.appendChild(made);
  }
}

function runLike(look: Element | null, text: string, owner: Document): Element {
  const made = owner.importNode(parseXml(run(text).replace("<w:r>", `<w:r ${NAMESPACES}>`), "run"), true) as Element;
  if (look) made.insertBefore(look.cloneNode(true), made.firstChild);
  return made;
}

const isHint = (properties: Element): boolean => {
  const style = wAttribute(child(properties, NS.w, "rStyle"), "val") ?? "";
  return /^(SOPPetunjuk|PlaceholderText)$/.test(style);
};
