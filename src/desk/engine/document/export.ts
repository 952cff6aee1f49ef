import { Part, toFlatOpc, withParts } from "../../../ooxml/package";
import { child, children, NS } from "../../../ooxml/xml";
import { cutAt } from "./edit-text";
import { blocksIn, ends, paragraphsOf, type Extent } from "./extent";
import { make } from "./make";
import { atomsOf, textOf } from "./text";
import { inStory, isContainer, isTable } from "./walk";
import type { WordDocument } from "./word-document";

/** Parts that Word leaves out of the packages it gives to add-ins. */
const LEFT_OUT = /^(docProps\/|customXml\/|word\/glossary\/|_xmlsignatures\/)/;

/** The content of an extent as a whole Flat OPC package: text, styles, lists, pictures. */
export function exportExtent(document: WordDocument, extent: Extent, section: boolean): string {
  const { parts } = document;
  const root = document.root.cloneNode(false) as Element;
  const body = make(root, "body");
  root.appendChild(body);
  for (const block of copyOf(extent)) body.appendChild(block);
  const last = child(document.body, NS.w, "sectPr");
  if (last && section) body.appendChild(last.cloneNode(true));
  const pkg = withParts(parts.toPackage(), [Part.ofElement(parts.main, root)]);
  return toFlatOpc({ parts: new Map([...pkg.parts].filter(([name]) => !LEFT_OUT.test(name))) });
}

function copyOf(extent: Extent): Node[] {
  if (extent.kind === "blocks") {
    const copies = blocksIn(extent).map((block) => block.cloneNode(true));
    // A body cannot end in a table: Word adds a paragraph after it.
    return isTable(extent.last) ? [...copies, make(extent.last, "p")] : copies;
  }
  const { start, end } = ends(extent);
  const paragraphs = paragraphsOf(extent);
  return paragraphs.map((paragraph) => {
    const from = paragraph === start.paragraph ? start.at : 0;
    const to = paragraph === end.paragraph ? end.at : textOf(paragraph).length;
    return cutOut(paragraph, from, to);
  });
}

/** A copy of a paragraph with only a part of its text. */
function cutOut(paragraph: Element, from: number, to: number): Element {
  const copy = paragraph.cloneNode(true) as Element;
  const whole = from === 0 && to === textOf(copy).length;
  if (whole) return copy;
  cutAt(copy, from);
  cutAt(copy, to);
  for (const { node, at, text } of atomsOf(copy)) {
    if (at >= from && at + text.length <= to) continue;
    const run = node.parentNode as Element;
    run.removeChild(node);
    if (children(run).every(({ localName }) => localName === "rPr")) run.parentNode?.removeChild(run);
  }
  return copy;
}

/** The container that an extent stands in. */
export const containerOf = (extent: Extent): Element => inStory(ends(extent).start.paragraph, isContainer) as Element;
