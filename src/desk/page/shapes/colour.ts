import { all, attribute, child, children, NS } from "../../../ooxml/xml";

/** Colours by their name in the theme: "accent1" → "#4472c4". */
export type Theme = ReadonlyMap<string, string>;

/** Names by which shapes call the theme's text and background colours. */
const ALIASES: Readonly<Record<string, string>> = { tx1: "dk1", tx2: "dk2", bg1: "lt1", bg2: "lt2" };

/** Office's own colours, for documents without a theme. */
const OFFICE: Theme = new Map([
  ["dk1", "#000000"],
  ["lt1", "#ffffff"],
  ["dk2", "#44546a"],
  ["lt2", "#e7e6e6"],
  ["accent1", "#4472c4"],
  ["accent2", "#ed7d31"],
  ["accent3", "#a5a5a5"],
  ["accent4", "#ffc000"],
  ["accent5", "#5b9bd5"],
  ["accent6", "#70ad47"],
]);

/** Reads `word/theme/theme1.xml`; Office's own colours when there is none. */
export function readTheme(theme: Document | null): Theme {
  const scheme = theme && all(theme, NS.a, "clrScheme")[0];
  if (!scheme) return OFFICE;
  return new Map(children(scheme).map((entry) => [entry.localName, schemeColour(entry)]));
}

function schemeColour(entry: Element): string {
  const value = children(entry)[0];
  return css(attribute(value, null, "lastClr") ?? attribute(value, null, "val")) ?? "#000000";
}

/**
 * Colour of an element that holds one: `a:solidFill`, `a:fillRef`, `a:lnRef`, `a:gs`. Null when it holds none.
 */
export function colourOf(holder: Element | null, theme: Theme): string | null {
  const node = holder && children(holder)[0];
  if (!node) return null;
  const base = baseColour(node, theme);
  return base && children(node).reduce(adjust, base);
}

function baseColour(node: Element, theme: Theme): string | null {
  const value = attribute(node, null, "val") ?? "";
  if (node.localName === "srgbClr") return css(value);
  if (node.localName === "sysClr") return css(attribute(node, null, "lastClr"));
  if (node.localName === "schemeClr") return theme.get(ALIASES[value] ?? value) ?? null;
  if (node.localName === "prstClr") return /^[a-zA-Z]+$/.test(value) ? value.toLowerCase() : null;
  return null;
}

/** Lighter and darker, as far as documents use it (DrawingML 20.1.2.3); prstClr names are left as they are. */
function adjust(colour: string, change: Element): string {
  const share = Number(attribute(change, null, "val") ?? 0) / 100000;
  const towards: Readonly<Record<string, (c: number) => number>> = {
    lumMod: (c) => c * share,
    lumOff: (c) => c + 255 * share,
    shade: (c) => c * share,
    tint: (c) => 255 - (255 - c) * share,
  };
  const channel = towards[change.localName];
  if (!channel || !colour.startsWith("#")) return colour;
  const channels = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return `#${channels.map((c) => hex(Math.round(Math.min(255, Math.max(0, c))))).join("")}`;
}

const hex = (value: number): string => value.toString(16).padStart(2, "0");

/** A colour of six hexadecimal digits as CSS; anything else is no colour. */
export const css = (value: string | null): string | null =>
  value && /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toLowerCase()}` : null;

/** `w:color w:val` of text. */
export const textColour = (properties: Element | null): string | null =>
  css(attribute(child(properties, NS.w, "color"), NS.w, "val"));
