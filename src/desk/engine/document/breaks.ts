import { child, NS } from "../../../ooxml/xml";
import { blockOf, insertParagraphBeside, oneOf } from "./edit";
import type { Extent } from "./extent";
import { make, makeVal, properties, setW } from "./make";
import type { WordDocument } from "./word-document";
import { inOrder, paragraphsIn } from "./walk";

const KINDS = ["Page", "Next", "SectionNext", "SectionContinuous", "SectionEven", "SectionOdd", "Line"] as const;

/** `w:type` of the section that a break begins (ECMA-376 17.18.77). */
const SECTION_TYPES: Readonly<Record<string, string>> = {
  Next: "nextPage",
  SectionNext: "nextPage",
  SectionContinuous: "continuous",
  SectionEven: "evenPage",
  SectionOdd: "oddPage",
};

/** Inserts a page, line or section break before or after an extent. */
export function insertBreak(document: WordDocument, extent: Extent, kind: unknown, where: "Before" | "After"): void {
  const wanted = oneOf(kind, ...KINDS);
  const block = blockOf(extent, where === "Before" ? "first" : "last");
  const paragraph = paragraphsIn(block)[0] ?? block;
  if (wanted === "Line") {
    document.splice(
      paragraph,
      where === "Before" ? 0 : document.text(paragraph).length,
      where === "Before" ? 0 : document.text(paragraph).length,
      "\v",
    );
    return;
  }
  const added = insertParagraphBeside(document, block, where, wanted === "Page" ? "\f" : "", paragraph);
  if (wanted !== "Page") endSection(document, added, SECTION_TYPES[wanted] as string);
}

/** Sections of the document in order: those that end in a paragraph, and the last one. */
export const sectionsOf = ({ body }: WordDocument): Element[] => {
  const inParagraphs = paragraphsIn(body).flatMap(
    (paragraph) => child(child(paragraph, NS.w, "pPr"), NS.w, "sectPr") ?? [],
  );
  return [...inParagraphs, ...(child(body, NS.w, "sectPr") ? [child(body, NS.w, "sectPr") as Element] : [])];
};

/** The section that a place belongs to. */
export const sectionAt = (document: WordDocument, paragraph: Element): Element | null =>
  sectionsOf(document).find((section) => inOrder(paragraph, section) <= 0) ?? null;

function endSection(document: WordDocument, paragraph: Element, type: string): void {
  const following = sectionAt(document, paragraph);
  const section = following ? (following.cloneNode(true) as Element) : make(paragraph, "sectPr");
  if (following) setType(following, type);
  properties(paragraph).appendChild(section);
}

function setType(section: Element, type: string): void {
  const existing = child(section, NS.w, "type");
  if (existing) return setW(existing, "val", type);
  const added = makeVal(section, "type", type);
  const next = Array.from(section.childNodes).find(
    (node) =>
      node.nodeType === 1 &&
      !/^(headerReference|footerReference|footnotePr|endnotePr)$/.test((node as Element).localName),
  );
  section.insertBefore(added, next ?? null);
}
