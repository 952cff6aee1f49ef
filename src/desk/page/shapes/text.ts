import type { ShapeText, TextParagraph, TextRun } from "./model";

const PLACES: Readonly<Record<string, string>> = { t: "flex-start", ctr: "center", b: "flex-end" };
const ALIGNMENTS: Readonly<Record<string, string>> = { both: "justify", start: "left", end: "right" };

/** Text of a shape, laid out by the browser in the shape's box (points). Text that does not fit is not cut off. */
export function textElement(text: ShapeText, width: number, height: number): SVGElement {
  const frame = document.createElementNS("http://www.w3.org/2000/svg", "foreignObject");
  frame.setAttribute("width", String(Math.max(width, 1)));
  frame.setAttribute("height", String(Math.max(height, 1)));
  const box = document.createElement("div");
  const { top, right, bottom, left } = text.inset;
  box.className = "desk-shape-text";
  // the group is scaled from points to pixels: one unit here is one point there
  box.style.padding = `${top}px ${right}px ${bottom}px ${left}px`;
  box.style.justifyContent = PLACES[text.anchor] ?? "flex-start";
  if (text.vertical) box.style.writingMode = "vertical-rl";
  box.append(...text.paragraphs.map(paragraphElement));
  frame.append(box);
  return frame;
}

function paragraphElement(paragraph: TextParagraph): HTMLElement {
  const element = document.createElement("div");
  element.style.textAlign = ALIGNMENTS[paragraph.align] ?? paragraph.align;
  element.append(...paragraph.runs.map(runElement));
  return element;
}

function runElement(run: TextRun): HTMLElement {
  const element = document.createElement("span");
  element.textContent = run.text;
  element.style.fontSize = `${run.size}px`;
  if (run.font) element.style.fontFamily = `"${run.font.replace(/["\\]/g, "")}", sans-serif`;
  if (run.bold) element.style.fontWeight = "bold";
  if (run.italic) element.style.fontStyle = "italic";
  if (run.colour) element.style.color = run.colour;
  return element;
}
