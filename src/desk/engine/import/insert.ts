import { child, children, NS } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import { deleteContent } from "../document/edit";
import { endWithParagraph, splitParagraph } from "../document/edit-blocks";
import { insertInline } from "../document/edit-text";
import { blocks, blocksIn, ends, stretch, type Blocks, type Extent } from "../document/extent";
import { detach, make } from "../document/make";
import type { Point } from "../document/points";
import { textOf } from "../document/text";
import { blocksOf, isParagraph } from "../document/walk";
import type { WordDocument } from "../document/word-document";
import type { Fragment } from "./fragment";
import { placeSection } from "./sections";

export type Location = "Replace" | "Start" | "End" | "Before" | "After";

/** Puts content into the document and returns what it covers there. */
export function insertFragment(document: WordDocument, extent: Extent, location: Location, fragment: Fragment): Extent {
  if (fragment.blocks.length === 0) throw new RichApiError("OoxmlIsMalformated");
  const inserted =
    extent.kind === "blocks"
      ? intoBlocks(document, extent, location, fragment)
      : intoText(document, extent, location, fragment);
  if (document.faults.paragrafTambahan && inserted.kind === "blocks") {
    inserted.last.parentNode?.insertBefore(make(inserted.last, "p"), inserted.last.nextSibling);
  }
  if (inserted.kind === "blocks") document.added(blocksIn(inserted));
  document.touch();
  return inserted;
}

function intoBlocks(document: WordDocument, extent: Blocks, location: Location, fragment: Fragment): Blocks {
  const container = extent.first.parentNode as Element;
  const atStart = location === "Start" || location === "Before";
  const before = atStart ? extent.first : extent.last.nextSibling;
  const old = location === "Replace" ? blocksIn(extent) : [];
  const inserted = put(container, before, fragment);
  for (const block of old) document.remove(block);
  placeSection(document, inserted, fragment.section);
  endWithParagraph(container);
  return inserted;
}

/** One paragraph without a section of its own flows into the text; anything more divides the paragraph. */
function intoText(document: WordDocument, extent: Extent, location: Location, fragment: Fragment): Extent {
  const { start, end } = ends(extent);
  const single = fragment.blocks.length === 1 ? (fragment.blocks[0] as Element) : null;
  if (location === "Replace") deleteContent(document, extent);
  const point = location === "End" || location === "After" ? end : start;
  const empty =
    textOf(point.paragraph) === "" && children(point.paragraph).every(({ localName }) => localName === "pPr");
  if (single && isParagraph(single) && !empty) return intoLine(document, point, single);
  return betweenHalves(document, point, fragment, empty);
}

function intoLine(document: WordDocument, point: Point, paragraph: Element): Extent {
  const nodes = children(paragraph).filter(({ localName }) => localName !== "pPr");
  const length = textOf(paragraph).length;
  const { paragraph: target, at } = point;
  const start = document.points.place(target, at);
  insertInline(target, at, nodes);
  document.added(nodes);
  document.points.replaced(target, at, at, length);
  start.at = at;
  return stretch(start, document.points.place(target, at + length));
}

function betweenHalves(document: WordDocument, point: Point, fragment: Fragment, empty: boolean): Blocks {
  const { paragraph, at } = point;
  const container = paragraph.parentNode as Element;
  const tail = empty || at === 0 ? paragraph : splitParagraph(paragraph, at, document.points);
  const inserted = put(container, tail, fragment);
  placeSection(document, inserted, fragment.section);
  // The mark of an empty paragraph goes to the last inserted one, unless that is a table or ends a section.
  if (
    textOf(tail) === "" &&
    isParagraph(inserted.last) &&
    !hasSection(tail) &&
    !hasSection(inserted.last) &&
    blocksOf(container).length > 1
  ) {
    document.points.moved(tail, 0, inserted.last, 0);
    detach(tail);
  }
  return inserted;
}

function put(container: Element, before: Node | null, { blocks: content }: Fragment): Blocks {
  const next = before ?? (container.localName === "body" ? child(container, NS.w, "sectPr") : null);
  for (const block of content) container.insertBefore(block, next);
  return blocks(content[0] as Element, content.at(-1) as Element);
}

const hasSection = (paragraph: Element): boolean => child(child(paragraph, NS.w, "pPr"), NS.w, "sectPr") !== null;
