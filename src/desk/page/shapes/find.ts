import { all, child, children, isElement, NS } from "../../../ooxml/xml";
import { isVmlShapes } from "./vml";

/** A drawing of shapes as it stands in the document. */
export interface Found {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  /** `w:drawing`. */
  readonly drawing: Element;
  /** `wp:anchor` or `wp:inline`. */
  readonly frame: Element;
  /** What to take away to take the drawing away: itself, or the `mc:AlternateContent` around it. */
  readonly holder: Element;
  /** `wps:wsp`, `wpg:wgp` or `wpc:wpc`. */
  readonly content: Element;
}

const CONTENT: readonly (readonly [string, string])[] = [
  [NS.wps, "wsp"],
  [NS.wpg, "wgp"],
  [NS.wpc, "wpc"],
];

/** The drawings of shapes that stand directly in these paragraphs, in document order; pictures are not among them. */
export function shapeDrawings(paragraphs: readonly Element[]): Found[] {
  return paragraphs.flatMap((paragraph, index) =>
    all(paragraph, NS.w, "drawing").flatMap((drawing) => describe(drawing, paragraph, index) ?? []),
  );
}

/** The `w:pict` that hold shapes in Word's older format and no newer form of the same. */
export function vmlPictures(paragraphs: readonly Element[]): { picture: Element; paragraph: number }[] {
  return paragraphs.flatMap((holder, paragraph) =>
    all(holder, NS.w, "pict")
      .filter((picture) => standsIn(picture, holder) && isVmlShapes(picture))
      .map((picture) => ({ picture, paragraph })),
  );
}

function describe(drawing: Element, paragraph: Element, index: number): Found | null {
  if (!standsIn(drawing, paragraph)) return null;
  const frame = child(drawing, NS.wp, "anchor") ?? child(drawing, NS.wp, "inline");
  const data = child(child(frame, NS.a, "graphic"), NS.a, "graphicData");
  const content = data && children(data).find((node) => CONTENT.some(([ns, local]) => isElement(node, ns, local)));
  if (!frame || !content) return null;
  return { paragraph: index, drawing, frame, holder: alternative(drawing) ?? drawing, content };
}

/** False for what is deleted, and for drawings inside the text of another drawing. */
function standsIn(drawing: Element, paragraph: Element): boolean {
  for (let at = drawing.parentNode; at && at !== paragraph; at = at.parentNode) {
    if (["p", "del", "moveFrom", "Fallback"].includes((at as Element).localName)) return false;
  }
  return true;
}

function alternative(drawing: Element): Element | null {
  const choice = drawing.parentNode;
  if (!choice || !isElement(choice, NS.mc, "Choice")) return null;
  return choice.parentNode as Element | null;
}
