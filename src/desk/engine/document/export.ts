import { Part, relationships, toFlatOpc, withParts, type Package } from "../../../ooxml/package";
import { attribute, child, children, NS } from "../../../ooxml/xml";
import { cutAt } from "./edit-text";
import { blocksIn, ends, paragraphsOf, type Extent } from "./extent";
import { make } from "./make";
import { atomsOf, textOf } from "./text";
import { isTable } from "./walk";
import type { WordDocument } from "./word-document";

/** Parts that Word leaves out of the packages it gives to add-ins. */
const LEFT_OUT = /^(docProps|customXml|word\/glossary|word\/webextensions|_xmlsignatures)\//;

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
  return toFlatOpc(withoutStrangers(new Map([...pkg.parts].filter(([name]) => !LEFT_OUT.test(name)))));
}

/** Takes out relationships to parts that were left out. */
function withoutStrangers(parts: Map<string, Part>): Package {
  for (const part of [...parts.values()].filter(({ name }) => name.endsWith(".rels"))) {
    const source = sourceOf(part.name);
    const known = new Map(relationships({ parts }, source).map((one) => [one.id, one]));
    const root = part.root.cloneNode(true) as Element;
    for (const element of children(root)) {
      const { external, target } = known.get(attribute(element, null, "Id") ?? "") ?? { external: true, target: "" };
      if (!external && !parts.has(target)) root.removeChild(element);
    }
    parts.set(part.name, Part.ofElement(part.name, root));
  }
  return { parts };
}

/** "word/_rels/document.xml.rels" belongs to "word/document.xml". */
const sourceOf = (name: string): string => name.replace(/_rels\/([^/]*)\.rels$/, "$1");

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
