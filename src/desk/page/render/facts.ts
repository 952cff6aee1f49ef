import { child, descend, isOn, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { within } from "./paragraphs";
import { pageBreaks, type Break } from "./breaks";
import type { ParagraphStyles } from "./styles";
import { tabStops, type TabStops } from "./tabs";

/** What the pages must know of the document beyond its rendering, by paragraph index. */
export interface LayoutFacts {
  readonly breaks: ReadonlyMap<number, Break>;
  /** First paragraphs of sections that go on where the section before them ends. */
  readonly continuous: ReadonlySet<number>;
  /** The first paragraph of each table row says how the row behaves. */
  readonly rows: ReadonlyMap<number, RowFacts>;
  /** Size of the paragraph mark in points, where the paragraph sets it. */
  readonly markSizes: ReadonlyMap<number, number>;
  readonly tabs: ReadonlyMap<number, TabStops>;
  /** Paragraphs without space to the one before them, which has the same style (`w:contextualSpacing`). */
  readonly close: ReadonlySet<number>;
}

export interface RowFacts {
  readonly header: boolean;
  /** Minimum or exact height in points; 0 when none is set. */
  readonly height: number;
  readonly exact: boolean;
}

export function layoutFacts(paragraphs: readonly Element[], styles: ParagraphStyles): LayoutFacts {
  return {
    breaks: pageBreaks(paragraphs, styles),
    continuous: continuousStarts(paragraphs),
    rows: rowFacts(paragraphs),
    markSizes: markSizes(paragraphs),
    tabs: tabStops(paragraphs),
    close: closeParagraphs(paragraphs, styles),
  };
}

function closeParagraphs(paragraphs: readonly Element[], styles: ParagraphStyles): ReadonlySet<number> {
  const close = new Set<number>();
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    if (!before || before.parentNode !== paragraph.parentNode || !styles.has(paragraph, "contextualSpacing")) return;
    if (styles.styleOf(before) === styles.styleOf(paragraph)) close.add(index);
  });
  return close;
}

function markSizes(paragraphs: readonly Element[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  paragraphs.forEach((paragraph, index) => {
    const halfPoints = numberOf(wAttribute(descend(paragraph, NS.w, "pPr", "rPr", "sz"), "val"));
    if (halfPoints > 0) sizes.set(index, halfPoints / 2);
  });
  return sizes;
}

function rowFacts(paragraphs: readonly Element[]): ReadonlyMap<number, RowFacts> {
  const facts = new Map<number, RowFacts>();
  const seen = new Set<Element>();
  paragraphs.forEach((paragraph, index) => {
    const row = within(paragraph, "tr");
    if (!row || seen.has(row)) return;
    seen.add(row);
    const properties = child(row, NS.w, "trPr");
    const height = child(properties, NS.w, "trHeight");
    facts.set(index, {
      header: isOn(child(properties, NS.w, "tblHeader")),
      height: numberOf(wAttribute(height, "val")) / 20,
      exact: wAttribute(height, "hRule") === "exact",
    });
  });
  return facts;
}

/** A section's properties stand at its end, in its last paragraph; those of the last section in the body. */
function continuousStarts(paragraphs: readonly Element[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let start = 0;
  paragraphs.forEach((paragraph, index) => {
    const section = descend(paragraph, NS.w, "pPr", "sectPr");
    if (!section) return;
    if (start > 0 && isContinuous(section)) starts.add(start);
    start = index + 1;
  });
  const body = paragraphs[0] ? within(paragraphs[0], "body") : null;
  if (start > 0 && isContinuous(child(body, NS.w, "sectPr"))) starts.add(start);
  return starts;
}

const isContinuous = (section: Element | null): boolean =>
  wAttribute(child(section, NS.w, "type"), "val") === "continuous";
