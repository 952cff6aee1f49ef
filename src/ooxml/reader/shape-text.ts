import { all, NS } from "../xml";
import { newStory, readInline } from "./inline";
import type { Styles } from "./styles";

/** Texts of the paragraphs in the text boxes below an element, in order. */
export function textsInside(element: Element, styles: Styles): string[] {
  const story = newStory(styles);
  return all(element, NS.w, "txbxContent").flatMap((box) =>
    all(box, NS.w, "p").map((paragraph) => readInline(paragraph, story).text),
  );
}
