import { parseDocument, serializeNode } from "#dom";
import { strFromU8, strToU8, zipSync } from "fflate";
import { all, attribute, child, children, descend, isElement, isOn, NS, wAttribute } from "../../../ooxml/xml";
import { inlineMark, paragraphMark, PLACEHOLDER_STYLE } from "./marks";
import { bodyParagraphs, within } from "./paragraphs";
import { PAGE_BREAK_SIGN } from "./signs";
import { shapeDrawings, vmlPictures } from "../shapes/find";

/** Wrappers that docx-preview skips in some places: their content stands in their stead. */
const UNWRAP = ["sdt", "hyperlink", "fldSimple", "smartTag", "customXml", "ins", "moveTo"];
/** What is not shown: deleted text, foreign bookmarks (their names would become ids of our page), embedded HTML. */
const DROP = ["del", "moveFrom", "bookmarkStart", "bookmarkEnd", "altChunk", "pageBreakBefore"];

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["br", PAGE_BREAK_SIGN],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", "\u00ad"],
]);

const PACKAGE_RELATIONSHIPS = "_rels/.rels";
const USUAL_MAIN = "word/document.xml";

/**
 * A copy of the document for docx-preview alone: paragraphs carry their index, content controls are opened, the shapes
 * that we draw ourselves are taken out. The document itself stays untouched.
 */
export function prepare(document: Document, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const copy = document.cloneNode(true) as Document;
  const paragraphs = bodyParagraphs(copy);
  const found = byName(copy, [...DROP, ...UNWRAP, ...SIGNS.keys(), "r"]);
  takeOutShapes(copy, paragraphs);
  for (const control of found("sdt")) markPlaceholder(copy, control);
  for (const local of SIGNS.keys()) for (const node of found(local)) writeSign(copy, node);
  for (const run of found("r")) if (isHidden(run)) run.parentNode?.removeChild(run);
  for (const local of DROP) for (const node of found(local)) node.parentNode?.removeChild(node);
  for (const local of UNWRAP) for (const node of found(local)) unwrap(node);
  paragraphs.forEach((paragraph, index) => {
    paragraph.insertBefore(
      paragraphMark(copy, index),
      child(paragraph, NS.w, "pPr")?.nextSibling ?? paragraph.firstChild,
    );
  });
  return zipWith(parts, serializeNode(copy));
}

/** Elements of WordprocessingML by local name, found in one walk. */
function byName(copy: Document, names: readonly string[]): (local: string) => readonly Element[] {
  const found = new Map(names.map((name): [string, Element[]] => [name, []]));
  const visit = (node: Node): void => {
    for (const element of children(node)) {
      if (element.namespaceURI === NS.w) found.get(element.localName)?.push(element);
      visit(element);
    }
  };
  visit(copy);
  return (local) => found.get(local) ?? [];
}

function zipWith(parts: ReadonlyMap<string, Uint8Array>, documentXml: string): Uint8Array {
  const files = Object.fromEntries(parts);
  files[mainPart(parts)] = strToU8(documentXml);
  return zipSync(files, { level: 0 });
}

/** Name of the part that holds the document: nearly always the usual one, but a package may name it as it likes. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const relationships = parts.get(PACKAGE_RELATIONSHIPS);
  if (!relationships) return USUAL_MAIN;
  const entries = children(parseDocument(strFromU8(relationships)).documentElement);
  const main = entries.find((entry) => attribute(entry, null, "Type")?.endsWith("/officeDocument"));
  return (attribute(main, null, "Target") ?? USUAL_MAIN).replace(/^\//, "");
}

/** Hidden text is no text of the paragraph (`Word.Paragraph.text`), and must not be typed into. */
const isHidden = (run: Element): boolean => isOn(descend(run, NS.w, "rPr", "vanish"));

/** Signs that docx-preview leaves out become text: they have a place in the paragraph's text. */
function writeSign(copy: Document, node: Element): void {
  const text = SIGNS.get(node.localName);
  if (!text || (node.localName === "br" && wAttribute(node, "type") !== "page")) return;
  const sign = copy.createElementNS(NS.w, "w:t");
  sign.appendChild(copy.createTextNode(text));
  node.parentNode?.replaceChild(sign, node);
}

function unwrap(wrapper: Element): void {
  const content = child(wrapper, NS.w, "sdtContent") ?? wrapper;
  for (const node of Array.from(content.childNodes)) wrapper.parentNode?.insertBefore(node, wrapper);
  wrapper.parentNode?.removeChild(wrapper);
}

function markPlaceholder(copy: Document, control: Element): void {
  if (!isOn(descend(control, NS.w, "sdtPr", "showingPlcHdr"))) return;
  for (const run of all(control, NS.w, "r")) setStyle(copy, run, PLACEHOLDER_STYLE);
}

function setStyle(copy: Document, run: Element, name: string): void {
  const properties = child(run, NS.w, "rPr") ?? run.insertBefore(copy.createElementNS(NS.w, "w:rPr"), run.firstChild);
  const style =
    child(properties, NS.w, "rStyle") ??
    properties.insertBefore(copy.createElementNS(NS.w, "w:rStyle"), properties.firstChild);
  style.setAttributeNS(NS.w, "w:val", name);
  const colour = child(properties, NS.w, "color");
  if (colour) properties.removeChild(colour);
}

/** Anchored shapes go; a shape in the line leaves its empty frame, so that the line keeps its room, and a mark. */
function takeOutShapes(copy: Document, paragraphs: readonly Element[]): void {
  vmlPictures(paragraphs).forEach(({ picture }) => picture.parentNode?.removeChild(picture));
  shapeDrawings(paragraphs).forEach(({ drawing, frame, holder }, index) => {
    if (!isElement(frame, NS.wp, "inline")) return void holder.parentNode?.removeChild(holder);
    const run = within(drawing, "r");
    run?.parentNode?.insertBefore(inlineMark(copy, index), run);
    if (holder !== drawing) holder.parentNode?.replaceChild(drawing, holder);
    const graphic = child(frame, NS.a, "graphic");
    if (graphic) children(graphic).forEach((data) => graphic.removeChild(data));
  });
}
