import { all, attribute, children, first, isElement, NS } from "../../xml";

/**
 * Takes drawn shapes out of a table that is kept: the flow is drawn anew, and what is left of the old one would lie over
 * it. Pictures stay, and so does a box with a text in it that does not belong to the flow.
 */
export function removeShapes(table: Element, ofFlow: (text: string) => boolean): void {
  const drawings = ["drawing", "pict"].flatMap((name) => all(table, NS.w, name));
  for (const drawing of new Set(drawings.map(withFallback))) {
    const run = drawing.parentNode;
    if (!run || !isShape(drawing, ofFlow)) continue;
    run.removeChild(drawing);
    const empty = children(run).every((each) => isElement(each, NS.w, "rPr"));
    if (empty && isElement(run, NS.w, "r")) run.parentNode?.removeChild(run);
  }
}

/** The element that holds a drawing together with its form for older programs, or the drawing itself. */
function withFallback(drawing: Element): Element {
  const holder = drawing.parentNode?.parentNode;
  return holder && isElement(holder, NS.mc, "AlternateContent") ? (holder as Element) : drawing;
}

const SHAPES: readonly (readonly [ns: string, name: string])[] = [
  [NS.wps, "wsp"],
  [NS.wpg, "wgp"],
  [NS.wpc, "wpc"],
  ...["shape", "group", "rect", "roundrect", "oval", "line", "polyline"].map((name) => [NS.v, name] as const),
];

function isShape(drawing: Element, ofFlow: (text: string) => boolean): boolean {
  if (first(drawing, NS.pic, "pic") || first(drawing, NS.v, "imagedata")) return false;
  const drawn = SHAPES.some(([ns, name]) => first(drawing, ns, name) !== null);
  const name = attribute(first(drawing, NS.wp, "docPr"), null, "name") ?? "";
  const texts = all(drawing, NS.w, "txbxContent").map((box) =>
    all(box, NS.w, "t").map((each) => each.textContent ?? ""),
  );
  return drawn && (name.startsWith("SOP ") || texts.every((text) => ofFlow(text.join(""))));
}
