import { controlValue, lockOf, setControlValue, setLock } from "../document/control-properties";
import { controlKind, controlSubtype } from "../document/control-kinds";
import { deleteContent } from "../document/edit";
import { endWithParagraph } from "../document/edit-blocks";
import { block, extentOfControl, type Extent } from "../document/extent";
import { detach } from "../document/make";
import { controlText, placeholderText, setPlaceholderText } from "../document/placeholders";
import { setStyle, styleName } from "../document/styles";
import { inStory, isInline, isParagraph, paragraphsIn } from "../document/walk";
import { unwrap } from "../document/wrap";
import type { WordDocument } from "../document/word-document";
import { RichApiError } from "../errors";
import { controlId } from "../import/unique-ids";
import { contentMembers } from "./content-members";
import { insertingBreak, insertingParagraph, insertingTable, type Where } from "./insert-members";
import { parentMembers } from "./parents";
import { handle } from "./targets";
import { rangeAt, selecting, textArgument, textMembers, type ExtentOf } from "./text-members";
import { field, reads, value, wordType, writes, type Member } from "./type";

const INSIDE = ["Replace", "Start", "End"] as const;
const PLACES: readonly Where[] = ["Start", "End", "Before", "After"];

const content = (control: Element, { points }: WordDocument): Extent =>
  extentOfControl(control, (paragraph, at) => points.place(paragraph, at));

/** The control with its marks: a block, or the text of one within a paragraph. */
const whole = (control: Element, document: WordDocument): Extent =>
  isInline(control) ? content(control, document) : block(control);

/** A member that inserts inside the control at its ends and beside it outside. */
function insideOrBeside(
  make: (extentOf: ExtentOf<Element>, allowed: readonly Where[]) => Member<Element>,
): Member<Element> {
  const [inside, outside] = [make(content, PLACES), make(outer, PLACES)];
  return writes(inside.since, (control, host, args) => {
    const out = args.includes("Before") || args.includes("After");
    return (out ? outside : inside).call?.(control, host, args);
  });
}

/** What stands beside a control: its paragraph for one within a paragraph. */
const outer = (control: Element): Extent =>
  block(isInline(control) ? (inStory(control, isParagraph) as Element) : control);

/** A text that stands in a property of the control. */
const textProperty = (local: string): Member<Element> =>
  field(
    "1.1",
    (control) => controlValue(control, local),
    (control, text) => setControlValue(control, local, textArgument(text)),
  );

export const contentControlType = wordType("ContentControl", {
  ...textMembers<Element>(content, { text: INSIDE, ooxml: INSIDE }, (control) =>
    isInline(control) ? control : undefined,
  ),
  ...contentMembers<Element>(content),
  ...parentMembers<Element>((control) => control),
  Text: value("1.1", controlText),
  Tag: textProperty("tag"),
  Title: textProperty("alias"),
  Id: value("1.1", (control) => controlId(control) ?? 0),
  Type: value("1.1", controlKind),
  Subtype: value("1.3", controlSubtype),
  Appearance: field(
    "1.1",
    (control) => APPEARANCES[controlValue(control, "appearance")] ?? "BoundingBox",
    (control, appearance) => setAppearance(control, appearance),
  ),
  Color: textProperty("color"),
  CannotDelete: field(
    "1.1",
    (control) => lockOf(control).control,
    (control, on) => setLock(control, { ...lockOf(control), control: on === true }),
  ),
  CannotEdit: field(
    "1.1",
    (control) => lockOf(control).content,
    (control, on) => setLock(control, { ...lockOf(control), content: on === true }),
  ),
  PlaceholderText: field(
    "1.1",
    (control, { document }) => placeholderText(document.parts, control),
    (control, text, { document }) => setPlaceholderText(document.parts, control, textArgument(text)),
  ),
  Style: field(
    "1.1",
    (control, { document }) => styleName(document, paragraphsIn(control)[0] ?? control, "paragraph"),
    (control, name, { document }) => {
      for (const paragraph of paragraphsIn(control)) setStyle(document, paragraph, "paragraph", textArgument(name));
    },
  ),
  InsertParagraph: insideOrBeside(insertingParagraph),
  InsertBreak: insideOrBeside(insertingBreak),
  InsertTable: insideOrBeside(insertingTable),
  GetRange: reads("1.3", (control, host, [location]) =>
    handle(
      "Range",
      rangeAt(location === "Content" ? content(control, host.document) : whole(control, host.document), location, host),
    ),
  ),
  Clear: writes("1.1", (control, { document }) => deleteContent(document, content(control, document))),
  Delete: writes("1.1", (control, { document }, [keepContent]) =>
    deleteControl(document, control, keepContent === true),
  ),
  Select: selecting(whole),
});

const APPEARANCES: Readonly<Record<string, string>> = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" };

function setAppearance(control: Element, appearance: unknown): void {
  const wanted = Object.entries(APPEARANCES).find(([, name]) => name === appearance)?.[0];
  if (wanted === undefined) throw new RichApiError("InvalidArgument", undefined, String(appearance));
  setControlValue(control, "appearance", wanted === "boundingBox" ? "" : wanted);
}

function deleteControl(document: WordDocument, control: Element, keepContent: boolean): void {
  if (lockOf(control).control) throw new RichApiError("AccessDenied");
  if (keepContent) return unwrap(control);
  const container = control.parentNode as Element;
  const inline = isInline(control);
  if (inline) detach(control);
  else document.remove(control);
  if (!inline) endWithParagraph(container);
}
