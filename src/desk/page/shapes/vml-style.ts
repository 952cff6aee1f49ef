import { attribute, isElement, NS, numberOf } from "../../../ooxml/xml";
import type { Box } from "./model";

/** The entries of a VML `style` attribute, keys in lower case. */
export type Style = ReadonlyMap<string, string>;

const LENGTHS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75, "": 0.75 };

/** Parses "position:absolute;margin-left:12pt"; a position that is "absolute" says nothing and is left out. */
export function readStyle(style: string): Style {
  const pairs = style.split(";").map((entry) => entry.split(":").map((text) => text.trim()));
  const known = pairs.flatMap(([key, value]): [string, string][] => (key && value ? [[key.toLowerCase(), value]] : []));
  return new Map(known.filter(([key, value]) => !(key.startsWith("mso-position") && value === "absolute")));
}

export interface VmlBox extends Box {
  /** The line runs from right to left, or from bottom to top. */
  readonly turnedX: boolean;
  readonly turnedY: boolean;
}

/** Where a shape stands, in points: a line by its ends, anything else by its margins. */
export function boxOf(shape: Element, style: Style): VmlBox {
  const length = (name: string): number => pt(style.get(name));
  if (!isElement(shape, NS.v, "line")) {
    const [x, y] = [length("margin-left") || length("left"), length("margin-top") || length("top")];
    return { x, y, width: length("width"), height: length("height"), turnedX: false, turnedY: false };
  }
  const [x1 = 0, y1 = 0] = (attribute(shape, null, "from") ?? "").split(",").map(pt);
  const [x2 = 0, y2 = 0] = (attribute(shape, null, "to") ?? "").split(",").map(pt);
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    turnedX: x2 < x1,
    turnedY: y2 < y1,
  };
}

/** A length of VML in points: "12pt", "1in", "16" (pixels). */
export function pt(length: string | undefined): number {
  const [, value, unit = ""] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(length ?? "") ?? [];
  return numberOf(value) * (LENGTHS[unit] ?? 1);
}
