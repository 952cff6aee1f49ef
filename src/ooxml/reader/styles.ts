import { attribute, child, childrenNamed, descend, first, isOn, NS, numberOf, wAttribute } from "../xml";

/** What the reader needs to know of the document's styles. */
export interface Styles {
  /** List that a paragraph style puts its paragraphs in. */
  list(styleId: string | null): ListRef | null;
  /** The paragraph or character style hides its text. */
  hidden(styleId: string | null): boolean;
  readonly font: { readonly name: string | null; readonly size: number | null };
}

export interface ListRef {
  readonly id: number;
  readonly level: number;
}

/** Reads `word/styles.xml`; the theme gives the name of a theme font. */
export function readStyles(styles: Element | null, theme: Element | null): Styles {
  const byId = new Map(
    (styles ? childrenNamed(styles, NS.w, "style") : []).map((style) => [wAttribute(style, "styleId") ?? "", style]),
  );
  const chain = (styleId: string | null): Element[] => {
    const found: Element[] = [];
    for (let at = byId.get(styleId ?? ""); at && !found.includes(at); at = byId.get(basedOn(at))) found.push(at);
    return found;
  };
  const firstOf = <T>(styleId: string | null, read: (style: Element) => T | null): T | null => {
    for (const style of chain(styleId)) {
      const value = read(style);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    list: remembered((styleId) => firstOf(styleId, (style) => listRef(child(style, NS.w, "pPr")))),
    hidden: remembered((styleId) => firstOf(styleId, (style) => onOff(descend(style, NS.w, "rPr", "vanish"))) ?? false),
    font: defaultFont(styles, theme),
  };
}

/** `w:numPr` of paragraph properties; null when there is none or it takes the paragraph out of its list. */
export function listRef(pPr: Element | null): ListRef | null {
  const numPr = child(pPr, NS.w, "numPr");
  const id = numberOf(wAttribute(child(numPr, NS.w, "numId"), "val"));
  return id > 0 ? { id, level: numberOf(wAttribute(child(numPr, NS.w, "ilvl"), "val")) } : null;
}

const onOff = (property: Element | null): boolean | null => property && isOn(property);

const basedOn = (style: Element): string => wAttribute(child(style, NS.w, "basedOn"), "val") ?? "";

function remembered<T>(read: (styleId: string | null) => T): (styleId: string | null) => T {
  const known = new Map<string | null, T>();
  return (styleId) => {
    if (!known.has(styleId)) known.set(styleId, read(styleId));
    return known.get(styleId) as T;
  };
}

function defaultFont(styles: Element | null, theme: Element | null): Styles["font"] {
  const defaults = descend(styles, NS.w, "docDefaults", "rPrDefault", "rPr");
  const normal = (styles ? childrenNamed(styles, NS.w, "style") : []).find(
    (style) => wAttribute(style, "type") === "paragraph" && /^(1|true|on)$/.test(wAttribute(style, "default") ?? ""),
  );
  const properties = [child(normal, NS.w, "rPr"), defaults];
  const names = properties.map((rPr) => fontName(child(rPr, NS.w, "rFonts"), theme));
  const sizes = properties.map((rPr) => wAttribute(child(rPr, NS.w, "sz"), "val"));
  const halfPoints = sizes.find((size) => size !== null);
  return { name: names.find((name) => name !== null) ?? null, size: halfPoints ? numberOf(halfPoints) / 2 : null };
}

function fontName(rFonts: Element | null, theme: Element | null): string | null {
  const named = wAttribute(rFonts, "ascii");
  const kind = wAttribute(rFonts, "asciiTheme");
  if (!kind || !theme) return named;
  const font = first(theme, NS.a, kind.startsWith("major") ? "majorFont" : "minorFont");
  return attribute(font && child(font, NS.a, "latin"), null, "typeface") ?? named;
}
