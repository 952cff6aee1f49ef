import { deleteExtent } from "../document/edit";
import { block } from "../document/extent";
import { localId } from "../document/local-id";
import { builtInName, isListItem, setStyle, styleName, styleOf } from "../document/styles";
import { storyOf } from "../document/walk";
import type { WordDocument } from "../document/word-document";
import { annotationMembers } from "./annotation";
import { controlMembers } from "./content-members";
import { insertMembers } from "./insert-members";
import { nestingLevel, parentMembers } from "./parents";
import { handle, type Handle } from "./targets";
import { insertingOoxml, rangeAt, selecting, textArgument, textMembers } from "./text-members";
import { callOrNull, field, reads, value, wordType, writes } from "./type";

const LOCATIONS = ["Replace", "Start", "End"] as const;

export const paragraphType = wordType("Paragraph", {
  ...textMembers<Element>(block, { text: LOCATIONS, ooxml: LOCATIONS }),
  ...insertMembers<Element>(block, ["Before", "After"]),
  InsertOoxml: insertingOoxml<Element>(
    (paragraph, document, where) => (where === "Replace" ? block(paragraph) : document.textExtent(paragraph)),
    LOCATIONS,
  ),
  ...parentMembers<Element>((paragraph) => paragraph),
  ...annotationMembers,
  ...controlMembers<Element>(block),
  Text: value("1.1", (paragraph, { document }) => document.text(paragraph)),
  Style: field(
    "1.1",
    (paragraph, { document }) => styleName(document, paragraph, "paragraph"),
    (paragraph, name, { document }) => setStyle(document, paragraph, "paragraph", textArgument(name)),
  ),
  StyleBuiltIn: field(
    "1.3",
    (paragraph, { document }) => builtInName(styleOf(document, paragraph, "paragraph")),
    (paragraph, name, { document }) => setStyle(document, paragraph, "paragraph", textArgument(name)),
  ),
  TableNestingLevel: value("1.3", nestingLevel),
  IsListItem: value("1.3", (paragraph, { document }) => isListItem(document, paragraph)),
  IsLastParagraph: value("1.3", (paragraph, { document }) => neighbour(document, paragraph, 1) === null),
  UniqueLocalId: value("1.6", (paragraph, { document }) => localId(document, paragraph)),
  GetText: reads("1.7", (paragraph, { document }) => document.text(paragraph)),
  GetRange: reads("1.3", (paragraph, host, [location]) => handle("Range", rangeAt(block(paragraph), location, host))),
  ...callOrNull("GetNext", "1.3", "1.3", (paragraph: Element, { document }) =>
    asHandle(neighbour(document, paragraph, 1)),
  ),
  ...callOrNull("GetPrevious", "1.3", "1.3", (paragraph: Element, { document }) =>
    asHandle(neighbour(document, paragraph, -1)),
  ),
  Clear: writes("1.1", (paragraph, { document }) => {
    document.splice(paragraph, 0, document.text(paragraph).length, "");
  }),
  Delete: writes("1.1", (paragraph, { document }) => deleteExtent(document, block(paragraph))),
  Select: selecting<Element>(block),
});

/** The paragraph before or after another in the same story. */
function neighbour(document: WordDocument, paragraph: Element, step: 1 | -1): Element | null {
  const all = document.paragraphs(storyOf(paragraph) ?? document.body);
  return all[all.indexOf(paragraph) + step] ?? null;
}

const asHandle = (paragraph: Element | null): Handle | null => (paragraph ? handle("Paragraph", paragraph) : null);
