/** Namespaces of WordprocessingML, SpreadsheetML and their neighbours (ECMA-376 transitional, and Microsoft's extensions). */
export const NS = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  wp14: "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  wpc: "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
  s: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  pkg: "http://schemas.microsoft.com/office/2006/xmlPackage",
  rel: "http://schemas.openxmlformats.org/package/2006/relationships",
  ct: "http://schemas.openxmlformats.org/package/2006/content-types",
  ds: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

/** True for an element of that namespace and local name. */
export const isElement = (node: Node, ns: string, local: string): boolean =>
  node.nodeType === 1 && (node as Element).localName === local && (node as Element).namespaceURI === ns;

/** Child elements in order, of any name. */
export function children(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
  }
  return found;
}

/** Child elements of that name, in order. */
export const childrenNamed = (node: Node, ns: string, local: string): Element[] =>
  children(node).filter((child) => isElement(child, ns, local));

/** The first child element of that name. */
export function child(node: Node | null | undefined, ns: string, local: string): Element | null {
  for (let next = node?.firstChild ?? null; next; next = next.nextSibling) {
    if (isElement(next, ns, local)) return next as Element;
  }
  return null;
}

/** The element at the end of a chain of first children, all in one namespace: `descend(tc, NS.w, "tcPr", "gridSpan")`. */
export function descend(node: Node | null | undefined, ns: string, ...path: string[]): Element | null {
  let at: Node | null = node ?? null;
  for (const local of path) at = child(at, ns, local);
  return at as Element | null;
}

/** The first element of that name anywhere below. */
export function first(node: Node, ns: string, local: string): Element | null {
  for (let next = node.firstChild; next; next = next.nextSibling) {
    if (next.nodeType !== 1) continue;
    const found = isElement(next, ns, local) ? (next as Element) : first(next, ns, local);
    if (found) return found;
  }
  return null;
}

/** All elements of that name below, in document order. */
export const all = (node: Document | Element, ns: string, local: string): Element[] => collect(node, ns, local, []);

/** Walks the tree itself: the live lists of the DOM cost far more on the small trees that are asked for. */
function collect(node: Node, ns: string, local: string, found: Element[]): Element[] {
  for (let next = node.firstChild; next; next = next.nextSibling) {
    if (next.nodeType !== 1) continue;
    if (isElement(next, ns, local)) found.push(next as Element);
    collect(next, ns, local, found);
  }
  return found;
}

/** True for a boolean attribute that is set (XML Schema 3.2.2). */
export const isTrue = (value: string | null): boolean => value === "1" || value === "true";

/** An attribute's value; null when it is absent (the DOM gives "" or null, depending on the call). */
export function attribute(element: Element | null | undefined, ns: string | null, local: string): string | null {
  return element?.getAttributeNodeNS(ns, local)?.value ?? null;
}

/** `w:val` and its kind: an attribute in the namespace of WordprocessingML. */
export const wAttribute = (element: Element | null | undefined, local: string): string | null =>
  attribute(element, NS.w, local);

/** An attribute as a number; the fallback when it is absent or no number. */
export function numberOf(value: string | null | undefined, fallback = 0): number {
  const parsed = Number.parseFloat(value ?? "");
  return Number.isFinite(parsed) ? parsed : fallback;
}

/** An on/off property (ECMA-376 ST_OnOff): present without a value means on. */
export function isOn(property: Element | null | undefined): boolean {
  if (!property) return false;
  return !/^(0|false|off|none)$/i.test(wAttribute(property, "val") ?? "1");
}

/** Escapes text for XML content and attribute values; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] as string);
}

/** All but the characters of XML 1.0 (2.2, Char). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** English Metric Units to points. */
export const emuToPt = (emu: number): number => emu / 12700;
/** Points to English Metric Units. */
export const ptToEmu = (pt: number): number => Math.round(pt * 12700);
/** Twentieths of a point to points. */
export const twipToPt = (twip: number): number => twip / 20;
/** Points to twentieths of a point. */
export const ptToTwip = (pt: number): number => Math.round(pt * 20);
