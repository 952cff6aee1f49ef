import { all, attribute, child, children, descend, emuToPt, isOn, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { textColour } from "./colour";
import type { ShapeText, TextParagraph, TextRun } from "./model";

/** Word's default insets of a text box, in EMU. */
const INSET = { lIns: 91440, tIns: 45720, rIns: 91440, bIns: 45720 } as const;
/** `w:sz` counts half points; Word's own default is 10 pt. */
const DEFAULT_HALF_POINTS = 20;

/** Text of a `wps:wsp`; null when it holds none. */
export function readText(shape: Element, colour: string | null): ShapeText | null {
  const body = child(shape, NS.wps, "bodyPr");
  const inset = (name: keyof typeof INSET): number => emuToPt(numberOf(attribute(body, null, name), INSET[name]));
  return readTextContent(descend(child(shape, NS.wps, "txbx"), NS.w, "txbxContent"), {
    colour,
    inset: { top: inset("tIns"), right: inset("rIns"), bottom: inset("bIns"), left: inset("lIns") },
    anchor: attribute(body, null, "anchor") ?? "t",
    vertical: (attribute(body, null, "vert") ?? "horz") !== "horz",
  });
}

/** Text of a `w:txbxContent`, set as told; null without one. */
export function readTextContent(
  content: Element | null,
  { colour, ...setting }: Omit<ShapeText, "paragraphs"> & { readonly colour: string | null },
): ShapeText | null {
  if (!content) return null;
  return { ...setting, paragraphs: all(content, NS.w, "p").map((paragraph) => readParagraph(paragraph, colour)) };
}

function readParagraph(paragraph: Element, colour: string | null): TextParagraph {
  const properties = child(paragraph, NS.w, "pPr");
  return {
    align: wAttribute(child(properties, NS.w, "jc"), "val") ?? "left",
    runs: all(paragraph, NS.w, "r").map((run) => readRun(run, colour)),
  };
}

function readRun(run: Element, colour: string | null): TextRun {
  const properties = child(run, NS.w, "rPr");
  return {
    text: children(run).map(textOf).join(""),
    size: numberOf(wAttribute(child(properties, NS.w, "sz"), "val"), DEFAULT_HALF_POINTS) / 2,
    font: wAttribute(child(properties, NS.w, "rFonts"), "ascii"),
    bold: isOn(child(properties, NS.w, "b")),
    italic: isOn(child(properties, NS.w, "i")),
    colour: textColour(properties) ?? colour,
  };
}

function textOf(node: Element): string {
  if (node.localName === "t") return node.textContent ?? "";
  return { br: "\n", cr: "\n", tab: "\t" }[node.localName] ?? "";
}
