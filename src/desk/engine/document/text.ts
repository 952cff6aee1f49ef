import { symbolText } from "../../../ooxml/reader/symbols";
import { child, isElement, isOn, NS, wAttribute } from "../../../ooxml/xml";

/** A piece of a paragraph's text with the element that gives it. Objects without text have the length 0. */
export interface Atom {
  readonly node: Element;
  readonly text: string;
  /** Position in the paragraph's text. */
  readonly at: number;
}

type TextOf = (node: Element) => string;

/** Text of the children of `w:r`. What is not listed has none. */
const GLYPHS: Readonly<Record<string, TextOf>> = {
  t: (node) => node.textContent ?? "",
  tab: () => "\t",
  ptab: () => "\t",
  br: (node) => (/^(page|column)$/.test(wAttribute(node, "type") ?? "") ? "\f" : "\v"),
  cr: () => "\v",
  noBreakHyphen: () => "\u2011",
  softHyphen: () => "\u00ad",
  sym: (node) => symbolText(wAttribute(node, "font"), wAttribute(node, "char")),
};

/** Elements of a paragraph that take no part in its text: properties, deleted text, and stories of their own. */
const SILENT = new Set(["pPr", "rPr", "del", "moveFrom", "sdtPr", "sdtEndPr", "instrText", "delText"]);
const OBJECTS = new Set(["drawing", "pict", "object", "AlternateContent", "footnoteReference", "endnoteReference"]);

/** The pieces of a paragraph's text in order. */
export function atomsOf(paragraph: Element): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  visit(paragraph, (node, text) => {
    atoms.push({ node, text, at });
    at += text.length;
  });
  return atoms;
}

function visit(parent: Element, found: (node: Element, text: string) => void): void {
  const inRun = parent.localName === "r";
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const local = element.localName;
    if (SILENT.has(local) || (local === "r" && isHidden(element))) continue;
    const glyph = inRun ? GLYPHS[local] : undefined;
    if (glyph || OBJECTS.has(local)) found(element, glyph?.(element) ?? "");
    else visit(element, found);
  }
}

/** Text as `Word.Paragraph.text` gives it: deletions and hidden text left out. */
export const textOf = (paragraph: Element): string => {
  let text = "";
  visit(paragraph, (_node, piece) => (text += piece));
  return text;
};

export const isObject = (node: Element): boolean => OBJECTS.has(node.localName);

/** True for a run marked as hidden. */
const isHidden = (run: Element): boolean => {
  if (!isElement(run, NS.w, "r")) return false;
  const format = child(run, NS.w, "rPr");
  return format !== null && isOn(child(format, NS.w, "vanish"));
};
