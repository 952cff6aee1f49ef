import { parseXml, Part } from "../package";
import { children, childrenNamed, isElement, NS, wAttribute } from "../xml";
import type { Numbering } from "./numbering";
import { defaultStyles, ownStyles } from "./styles";

const parsed = (name: string, content: string): Element =>
  parseXml(`<w:${name} xmlns:w="${NS.w}">${content}</w:${name}>`, name);

/** The styles of a document and ours. One that the document has already stays as it is: so does Word on insertion. */
export function mergeStyles(name: string, known: Part | undefined, huruf: string): Part {
  const root = (known ? known.root : parseXml(defaultStyles(huruf), name)).cloneNode(true) as Element;
  const ids = new Set(childrenNamed(root, NS.w, "style").map((style) => wAttribute(style, "styleId")));
  const own = children(parsed("styles", ownStyles(huruf))).filter((style) => !ids.has(wAttribute(style, "styleId")));
  for (const style of own) root.appendChild(ownerOf(root).importNode(style, true));
  return Part.ofElement(name, root);
}

/** The lists of a document and ours, whose numbers must be free in it. All definitions stand before all lists. */
export function mergeNumbering(name: string, known: Part | undefined, { abstracts, nums }: Numbering): Part {
  const root = (known ? known.root : parsed("numbering", "")).cloneNode(true) as Element;
  const firstNum = childrenNamed(root, NS.w, "num")[0] ?? null;
  const end = children(root).find((element) => isElement(element, NS.w, "numIdMacAtCleanup")) ?? null;
  for (const each of children(parsed("numbering", abstracts))) {
    root.insertBefore(ownerOf(root).importNode(each, true), firstNum ?? end);
  }
  for (const each of children(parsed("numbering", nums))) root.insertBefore(ownerOf(root).importNode(each, true), end);
  return Part.ofElement(name, root);
}

const ownerOf = (node: Node): Document => node.ownerDocument as Document;
