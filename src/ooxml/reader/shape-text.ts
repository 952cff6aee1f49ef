import { all, NS, wAttribute } from "../xml";
import { newStory, readInline } from "./inline";
import type { Styles } from "./styles";

/** The paragraphs in the text boxes below an element, in order. */
export const paragraphsInside = (element: Element): Element[] =>
  all(element, NS.w, "txbxContent").flatMap((box) => all(box, NS.w, "p"));

/** Texts of the paragraphs of one story. */
export function textsOf(paragraphs: readonly Element[], styles: Styles): string[] {
  const story = newStory(styles);
  return paragraphs.map((paragraph) => readInline(paragraph, story).text);
}

/** Texts of the paragraphs in the text boxes below an element, in order. */
export const textsInside = (element: Element, styles: Styles): string[] => textsOf(paragraphsInside(element), styles);

/** Tags of the content controls in the text boxes below an element, in order. */
export const tagsInside = (element: Element): string[] =>
  all(element, NS.w, "txbxContent").flatMap((box) =>
    all(box, NS.w, "tag").flatMap((tag) => wAttribute(tag, "val") ?? []),
  );
