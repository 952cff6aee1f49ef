import { paragraphsInside } from "../../reader/shape-text";
import { all, child, NS } from "../../xml";
import { drawingsIn } from "../carried/old-pictures";

/** Paragraphs of the text boxes that a paragraph anchors: of each drawing with text, as `Snapshot.textBoxes` has them. */
export const boxParagraphs = (anchor: Element): Element[][] =>
  drawingsIn(anchor)
    .map(paragraphsInside)
    .filter((paragraphs) =>
      paragraphs.some((one) => all(one, NS.w, "t").some((t) => (t.textContent ?? "").trim() !== "")),
    );

/** Takes the copies away that older programs draw: they would still say the old text. Word makes them anew. */
export function dropFallbacks(anchor: Element): void {
  for (const alternate of all(anchor, NS.mc, "AlternateContent")) {
    const fallback = child(alternate, NS.mc, "Fallback");
    if (fallback && child(alternate, NS.mc, "Choice") && all(alternate, NS.w, "txbxContent").length > 0)
      alternate.removeChild(fallback);
  }
}
