import { deleteExtent, insertParagraphBeside, oneOf } from "../document/edit";
import { block, extentText } from "../document/extent";
import { localId } from "../document/local-id";
import { builtInName, isListItem, setStyle, styleName, styleOf } from "../document/styles";
import { collect, isControl, storyOf } from "../document/walk";
import type { WordDocument } from "../document/word-document";
import { nestingLevel, parentMembers } from "./parents";
import { handle, handles, type Handle } from "./targets";
import { rangeAt, selecting, textArgument, textMembers } from "./text-members";
import { callOrNull, field, link, reads, value, wordType, writes } from "./type";

const LOCATIONS = ["Replace", "Start", "End"] as const;

export const paragraphType = wordType("Paragraph", {
  ...textMembers(block, { text: LOCATIONS, ooxml: LOCATIONS }),
  ...parentMembers<Element>((paragraph) => paragraph),
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
  ContentControls: link("1.1", (paragraph) =>
    handle("ContentControlCollection", () => handles("ContentControl", collect(paragraph, isControl))),
  ),
  GetRange: reads("1.3", (paragraph, host, [location]) => handle("Range", rangeAt(block(paragraph), location, host))),
  ...callOrNull("GetNext", "1.3", "1.3", (paragraph: Element, { document }) =>
    asHandle(neighbour(document, paragraph, 1)),
  ),
  ...callOrNull("GetPrevious", "1.3", "1.3", (paragraph: Element, { document }) =>
    asHandle(neighbour(document, paragraph, -1)),
  ),
  InsertParagraph: writes("1.1", (paragraph, { document }, [text, location]) => {
    const where = oneOf(location, "Before", "After");
    const added = insertParagraphBeside(paragraph, where, textArgument(text), paragraph);
    if (where === "After" && document.faults.idBerpindah) document.identity.swap(paragraph, added);
    return handle("Paragraph", added);
  }),
  Delete: writes("1.1", (paragraph, { document }) => deleteExtent(document, block(paragraph))),
  Clear: writes("1.1", (paragraph, { document }) =>
    document.splice(paragraph, 0, extentText(block(paragraph)).length, ""),
  ),
  Select: selecting(block),
});

/** The paragraph before or after another in the same story. */
function neighbour(document: WordDocument, paragraph: Element, step: 1 | -1): Element | null {
  const all = document.paragraphs(storyOf(paragraph) ?? document.body);
  return all[all.indexOf(paragraph) + step] ?? null;
}

const asHandle = (paragraph: Element | null): Handle | null => (paragraph ? handle("Paragraph", paragraph) : null);
