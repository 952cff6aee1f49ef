import { attribute, child, children, emuToPt, NS, numberOf } from "../../../ooxml/xml";
import { colourOf, type Theme } from "./colour";
import { customPath } from "./custom";
import type { Box, Line, Part } from "./model";
import { readText } from "./read-text";

/** Reads one `wps:wsp` that stands in the given box. */
export function readShape(shape: Element, box: Box, theme: Theme): Part {
  const properties = child(shape, NS.wps, "spPr");
  const xfrm = child(properties, NS.a, "xfrm");
  const preset = child(properties, NS.a, "prstGeom");
  const style = child(shape, NS.wps, "style");
  const flag = (name: string): boolean => /^(1|true)$/.test(attribute(xfrm, null, name) ?? "");
  const custom = customPath(child(properties, NS.a, "custGeom"));
  return {
    box,
    preset: attribute(preset, null, "prst") ?? (custom ? "custom" : "rect"),
    custom,
    adjust: readAdjust(preset),
    flipH: flag("flipH"),
    flipV: flag("flipV"),
    turn: numberOf(attribute(xfrm, null, "rot")) / 60000,
    fill: readFill(properties, style, theme),
    line: readLine(properties, style, theme),
    text: readText(shape, colourOf(child(style, NS.a, "fontRef"), theme)),
  };
}

/** Values of `a:gd` ("val 50000") as fractions. */
function readAdjust(preset: Element | null): number[] {
  const list = child(preset, NS.a, "avLst");
  if (!list) return [];
  return children(list).map(
    (guide) => numberOf((attribute(guide, null, "fmla") ?? "").replace(/^val\s+/, "")) / 100000,
  );
}

/** The shape's own fill, else the one of its style; `idx` 0 of a style means none. */
function readFill(properties: Element | null, style: Element | null, theme: Theme): string | null {
  if (child(properties, NS.a, "noFill")) return null;
  const solid = child(properties, NS.a, "solidFill");
  if (solid) return colourOf(solid, theme);
  const gradient = child(child(properties, NS.a, "gradFill"), NS.a, "gsLst");
  if (gradient) return colourOf(child(gradient, NS.a, "gs"), theme);
  return styleColour(style, "fillRef", theme);
}

function readLine(properties: Element | null, style: Element | null, theme: Theme): Line | null {
  const line = child(properties, NS.a, "ln");
  if (child(line, NS.a, "noFill")) return null;
  const colour = colourOf(child(line, NS.a, "solidFill"), theme) ?? styleColour(style, "lnRef", theme);
  if (!colour) return null;
  const dash = attribute(child(line, NS.a, "prstDash"), null, "val") ?? "solid";
  return {
    colour,
    width: emuToPt(numberOf(attribute(line, null, "w"), 9525)),
    dashed: dash !== "solid",
    head: hasArrow(child(line, NS.a, "headEnd")),
    tail: hasArrow(child(line, NS.a, "tailEnd")),
  };
}

const hasArrow = (end: Element | null): boolean => (attribute(end, null, "type") ?? "none") !== "none";

function styleColour(style: Element | null, name: string, theme: Theme): string | null {
  const reference = child(style, NS.a, name);
  return numberOf(attribute(reference, null, "idx")) > 0 ? colourOf(reference, theme) : null;
}
