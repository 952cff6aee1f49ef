import { serializeNode } from "#dom";
import { zipSync } from "fflate";
import { all, child, children, descend, isElement, isOn, NS, wAttribute } from "../../../ooxml/xml";
import { inlineMark, paragraphMark, PLACEHOLDER_STYLE } from "./marks";
import { bodyParagraphs, within } from "./paragraphs";
import { PAGE_BREAK_SIGN } from "./signs";
import { shapeDrawings, vmlPictures } from "../shapes/find";

/** Wrappers that docx-preview skips in some places: their content stands in their stead. */
const UNWRAP = ["sdt", "hyperlink", "fldSimple", "smartTag", "customXml", "ins", "moveTo"];
/** What is not shown: deleted text, foreign bookmarks (their names would become ids of our page), embedded HTML. */
const DROP = ["del", "moveFrom", "bookmarkStart", "bookmarkEnd", "altChunk", "pageBreakBefore"];

const DOCUMENT = "word/document.xml";

/**
 * A copy of the document for docx-preview alone: paragraphs carry their index, content controls are opened, the shapes
 * that we draw ourselves are taken out. The document itself stays untouched.
 */
export function prepare(document: Document, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const copy = document.cloneNode(true) as Document;
  const paragraphs = bodyParagraphs(copy);
  DROP.forEach((local) => all(copy, NS.w, local).forEach((element) => element.parentNode?.removeChild(element)));
  takeOutShapes(copy, paragraphs);
  markPlaceholders(copy);
  dropHidden(copy);
  writeSigns(copy);
  UNWRAP.forEach((local) => all(copy, NS.w, local).forEach(unwrap));
  paragraphs.forEach((paragraph, index) => {
    paragraph.insertBefore(
      paragraphMark(copy, index),
      child(paragraph, NS.w, "pPr")?.nextSibling ?? paragraph.firstChild,
    );
  });
  return zipWith(parts, serializeNode(copy));
}

function zipWith(parts: ReadonlyMap<string, Uint8Array>, documentXml: string): Uint8Array {
  const files = Object.fromEntries(parts);
  files[DOCUMENT] = new TextEncoder().encode(documentXml);
  return zipSync(files, { level: 0 });
}

/** Hidden text is no text of the paragraph (`Word.Paragraph.text`), and must not be typed into. */
function dropHidden(copy: Document): void {
  for (const run of all(copy, NS.w, "r")) {
    if (isOn(descend(run, NS.w, "rPr", "vanish"))) run.parentNode?.removeChild(run);
  }
}

/** Signs that docx-preview leaves out, as text: they have a place in the paragraph's text. */
function writeSigns(copy: Document): void {
  const breaks = all(copy, NS.w, "br").filter((node) => wAttribute(node, "type") === "page");
  const signs = [
    ...breaks.map((node) => ({ node, text: PAGE_BREAK_SIGN })),
    ...all(copy, NS.w, "noBreakHyphen").map((node) => ({ node, text: "\u2011" })),
    ...all(copy, NS.w, "softHyphen").map((node) => ({ node, text: "\u00ad" })),
  ];
  for (const { node, text } of signs) {
    const sign = copy.createElementNS(NS.w, "w:t");
    sign.appendChild(copy.createTextNode(text));
    node.parentNode?.replaceChild(sign, node);
  }
}

function unwrap(wrapper: Element): void {
  const content = child(wrapper, NS.w, "sdtContent") ?? wrapper;
  for (const node of Array.from(content.childNodes)) wrapper.parentNode?.insertBefore(node, wrapper);
  wrapper.parentNode?.removeChild(wrapper);
}

function markPlaceholders(copy: Document): void {
  for (const control of all(copy, NS.w, "sdt")) {
    if (!isOn(descend(control, NS.w, "sdtPr", "showingPlcHdr"))) continue;
    for (const run of all(control, NS.w, "r")) setStyle(copy, run, PLACEHOLDER_STYLE);
  }
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
