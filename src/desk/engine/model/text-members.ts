import type { WordDocument } from "../document/word-document";
import { oneOf, replaceInParagraph, replaceText } from "../document/edit";
import { ends, extentText, stretch, type Extent } from "../document/extent";
import { exportExtent } from "../document/export";
import { search } from "../document/search";
import { RichApiError } from "../errors";
import { readFragment } from "../import/fragment";
import { insertFragment, type Location } from "../import/insert";
import type { Host } from "./host";
import { handle, handles, type Handle } from "./targets";
import { reads, value, writes, type Member, type Since, type Table } from "./type";

/** How a class says which part of the document it covers. */
export type ExtentOf<T> = (target: T, document: WordDocument) => Extent;

/** A text argument. */
export function textArgument(argument: unknown): string {
  if (typeof argument === "string") return argument;
  throw new RichApiError("InvalidArgument");
}

/** Members that every class with text has: reading, searching, and inserting text and OOXML. */
export function textMembers<T>(
  extentOf: ExtentOf<T>,
  places: { text: readonly Location[]; ooxml: readonly Location[] },
  /** The control that text inserted into this object belongs to, where it is one within a paragraph. */
  scopeOf: (target: T) => Element | undefined = () => undefined,
): Table<T> {
  return {
    Text: value("1.1", (target, { document }) => extentText(extentOf(target, document))),
    GetOoxml: exporting((target, document) => exportExtent(document, extentOf(target, document), false)),
    InsertOoxml: insertingOoxml(extentOf, places.ooxml),
    InsertText: writes("1.1", (target, { document }, [text, location]) => {
      const where = oneOf(location, ...places.text);
      const extent = extentOf(target, document);
      return handle("Range", insertText(document, extent, textArgument(text), where, scopeOf(target)));
    }),
    Search: searching("1.1", extentOf),
  };
}

/** `insertOoxml`. What is replaced, or inserted into, may depend on the location. */
export const insertingOoxml = <T>(
  extentOf: (target: T, document: WordDocument, where: Location) => Extent,
  allowed: readonly Location[],
): Member<T> =>
  writes("1.1", (target, { document }, [ooxml, location]) => {
    if (document.faults.insertOoxmlGagal) throw new RichApiError("GeneralException");
    const where = oneOf(location, ...allowed);
    const extent = extentOf(target, document, where);
    const fragment = readFragment(document, ooxml, ends(extent).start.paragraph);
    return handle("Range", insertFragment(document, extent, where, fragment));
  });

/** `search`. */
export const searching = <T>(since: Since, extentOf: ExtentOf<T>): Member<T> =>
  reads(since, (target, { document }, [text, options]) => {
    const settings = (options as Handle | null)?.target as Record<string, boolean> | undefined;
    const found = search(document, extentOf(target, document), textArgument(text), settings ?? {});
    return handle("RangeCollection", () => handles("Range", found));
  });

/** `getOoxml`. */
export const exporting = <T>(ooxml: (target: T, document: WordDocument) => string): Member<T> =>
  reads("1.1", (target, { document }) => {
    if (document.faults.getOoxmlGagal) throw new RichApiError("GeneralException");
    return ooxml(target, document);
  });

/** Inserts text at an end of an extent, or in its place. */
function insertText(document: WordDocument, extent: Extent, text: string, where: Location, scope?: Element): Extent {
  if (where === "Replace") return replaceText(document, extent, text, scope);
  const { start, end } = ends(extent);
  const { paragraph, at } = where === "Start" || where === "Before" ? start : end;
  return replaceInParagraph(document, paragraph, at, at, text, scope);
}

/** The part of an extent that a `Word.RangeLocation` names. */
export function rangeAt(extent: Extent, location: unknown, { document }: Host): Extent {
  const where = oneOf(location ?? "Whole", "Whole", "Start", "End", "After", "Content");
  const { start, end } = ends(extent);
  const place = (point: typeof start) => document.points.place(point.paragraph, point.at);
  if (where === "Whole") return extent;
  if (where === "Start") return stretch(place(start), place(start));
  if (where === "Content") return stretch(place(start), place(end));
  return stretch(place(end), place(end));
}

/** `select`, as all classes have it. The document does not change by it, so that it works in protected ones too. */
export const selecting = <T>(extentOf: ExtentOf<T>): Member<T> =>
  reads("1.1", (target, host, [mode]) => {
    const where = oneOf(mode ?? "Select", "Select", "Start", "End");
    host.select(rangeAt(extentOf(target, host.document), where === "Select" ? "Whole" : where, host));
  });
