import { all, child, NS } from "../../../ooxml/xml";
import type { Blocks } from "../document/extent";
import { blocksIn } from "../document/extent";
import { detach, insertAfter, make, properties, putInOrder } from "../document/make";
import { isParagraph } from "../document/walk";
import type { WordDocument } from "../document/word-document";

/** Elements of a section that lay out its pages, in the order of the schema (ECMA-376 17.6.17). */
const PAGE = ["pgSz", "pgMar"];
const ORDER = [
  "headerReference",
  "footerReference",
  "footnotePr",
  "endnotePr",
  "type",
  ...PAGE,
  "paperSrc",
  "pgBorders",
];

/**
 * Gives the end of inserted content its section: as the document's last one when nothing follows, else as a section
 * break after the content. A Word that ignores page setups leaves the document's own in all inserted sections.
 */
export function placeSection(document: WordDocument, inserted: Blocks, section: Element | null): void {
  const last = child(document.body, NS.w, "sectPr");
  if (document.faults.halamanDiabaikan) {
    for (const own of blocksIn(inserted).flatMap((block) => all(block, NS.w, "sectPr"))) copyPage(last, own);
    return;
  }
  if (!section || inserted.last.parentNode !== document.body) return;
  if (nothingFollows(inserted.last)) {
    if (last) detach(last);
    document.body.appendChild(section);
    return;
  }
  const end = isParagraph(inserted.last) ? inserted.last : make(inserted.last, "p");
  if (end !== inserted.last) insertAfter(inserted.last, end);
  properties(end).appendChild(section);
}

function nothingFollows(block: Element): boolean {
  const next = block.nextSibling;
  if (!next) return true;
  if ((next as Element).localName === "sectPr") return true;
  return next.nodeType !== 1 ? nothingFollows(next as Element) : false;
}

function copyPage(from: Element | null, to: Element): void {
  for (const local of PAGE) {
    const own = child(from, NS.w, local);
    if (own) putInOrder(to, own.cloneNode(true) as Element, ORDER);
  }
}
