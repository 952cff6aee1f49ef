import { attribute, child, childrenNamed, NS, wAttribute } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import { detach, makeVal, properties } from "./make";
import type { WordDocument } from "./word-document";

export type StyleKind = "paragraph" | "character" | "table";

/** Properties element and reference element of each kind of style. */
const REFERENCE: Readonly<Record<StyleKind, string>> = { paragraph: "pStyle", character: "rStyle", table: "tblStyle" };

/** Styles that the document defines. */
export const stylesOf = ({ parts }: WordDocument): Element[] => {
  const root = parts.related("styles")?.root;
  return root ? childrenNamed(root, NS.w, "style") : [];
};

/** Name of an element's style as Word shows it: the default style of its kind without one. */
export function styleName(document: WordDocument, element: Element, kind: StyleKind): string {
  const style = styleOf(document, element, kind);
  return style ? displayName(style) : kind === "paragraph" ? "Normal" : "";
}

/** The definition of an element's style; null when the document has none. */
export function styleOf(document: WordDocument, element: Element, kind: StyleKind): Element | null {
  const id = wAttribute(child(child(element, NS.w, `${element.localName}Pr`), NS.w, REFERENCE[kind]), "val");
  const { byId, byDefault } = sheetOf(document);
  return (id !== null ? byId.get(`${kind} ${id}`) : undefined) ?? byDefault.get(kind) ?? null;
}

/** The styles of a document for quick look-up; made once per version of the part. */
interface Sheet {
  readonly byId: ReadonlyMap<string, Element>;
  readonly byDefault: ReadonlyMap<string, Element>;
}

const sheets = new WeakMap<object, Sheet>();
const NO_STYLES: Sheet = { byId: new Map(), byDefault: new Map() };

function sheetOf(document: WordDocument): Sheet {
  const part = document.parts.related("styles");
  if (!part) return NO_STYLES;
  const known = sheets.get(part);
  if (known) return known;
  const kindOf = (style: Element): string => wAttribute(style, "type") ?? "paragraph";
  const styles = childrenNamed(part.root, NS.w, "style");
  const sheet = {
    byId: new Map(styles.map((style) => [`${kindOf(style)} ${attribute(style, NS.w, "styleId") ?? ""}`, style])),
    byDefault: new Map(styles.filter(isDefault).map((style) => [kindOf(style), style])),
  };
  sheets.set(part, sheet);
  return sheet;
}

/** Gives an element the style of that name. Throws `ItemNotFound` for a name that the document does not have. */
export function setStyle(document: WordDocument, element: Element, kind: StyleKind, name: string): void {
  const wanted = name.toLowerCase();
  const style = stylesOf(document).find(
    (one) =>
      wAttribute(one, "type") === kind &&
      [displayName(one).toLowerCase(), builtInName(one).toLowerCase()].includes(wanted),
  );
  if (!style) throw new RichApiError("ItemNotFound", undefined, name);
  const format = properties(element);
  const existing = child(format, NS.w, REFERENCE[kind]);
  if (existing) detach(existing);
  format.insertBefore(makeVal(format, REFERENCE[kind], attribute(style, NS.w, "styleId") ?? ""), format.firstChild);
}

/** "heading 1" is shown as "Heading 1"; names of one's own stay as they are. */
export function displayName(style: Element): string {
  const name = wAttribute(child(style, NS.w, "name"), "val") ?? attribute(style, NS.w, "styleId") ?? "";
  return isCustom(style) ? name : name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Value of `Word.BuiltInStyleName`: "Heading1"; "Other" for styles of one's own. */
export const builtInName = (style: Element | null): string =>
  !style ? "Normal" : isCustom(style) ? "Other" : displayName(style).replace(/\s/g, "");

const isCustom = (style: Element): boolean => wAttribute(style, "customStyle") === "1";
const isDefault = (style: Element): boolean => /^(1|true|on)$/.test(wAttribute(style, "default") ?? "");

/** True when a paragraph is part of a list, by itself or by its style. */
export function isListItem(document: WordDocument, paragraph: Element): boolean {
  const own = listOf(paragraph);
  if (own !== null) return own !== "0";
  const style = styleOf(document, paragraph, "paragraph");
  return style !== null && (listOf(style) ?? "0") !== "0";
}

const listOf = (element: Element): string | null =>
  wAttribute(child(child(child(element, NS.w, "pPr"), NS.w, "numPr"), NS.w, "numId"), "val");
