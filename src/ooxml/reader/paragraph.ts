import type { ParagraphNode, ShapeNode } from "../snapshot";
import { child, descend, isOn, NS, wAttribute } from "../xml";
import { addControl, isRevised, type Draft, type Where } from "./draft";
import { shapesOfDrawing } from "./drawing";
import { readInline, type InlineContent } from "./inline";
import { paragraphsInside, tagsInside, textsOf } from "./shape-text";
import { listRef } from "./styles";
import { shapesOfVml } from "./vml";

/** Reads one `w:p` into the draft and returns its index. */
export function readParagraph(element: Element, where: Where, draft: Draft): number {
  const index = draft.paragraphs.length;
  const pPr = child(element, NS.w, "pPr");
  const style = wAttribute(child(pPr, NS.w, "pStyle"), "val");
  const content = readInline(element, draft.story);
  const shapes = content.drawings.flatMap((drawing) => readDrawing(drawing, index, draft));
  if (isRevised(child(pPr, NS.w, "rPr"))) draft.story.revisions = true;
  for (const control of where.controls) draft.controls[control]?.paragraphs.push(index);
  const hints = hintsOf(content);
  const placeholder = isPlaceholder(hints, content.text, where, draft);
  const control = readControls(content, index, where, draft);
  draft.shapes.push(...shapes);
  const node: ParagraphDraft = {
    index,
    text: content.text,
    style,
    list: descend(pPr, NS.w, "numPr") ? listRef(pPr) : draft.styles.list(style),
    cell: where.cell,
    control,
    placeholder,
    pictures: shapes.filter(({ preset }) => preset === "picture").length,
    section: draft.sections.length,
  };
  if (hints.length > 0 && !placeholder) node.hints = hints;
  if (content.size !== null) node.size = content.size;
  if (isOn(child(pPr, NS.w, "pageBreakBefore"))) node.startsPage = true;
  draft.paragraphs.push(node);
  draft.elements.push(element);
  return index;
}

/** What few paragraphs have is added afterwards: most have none of it, and a spread for each costs more than all else. */
interface ParagraphDraft extends ParagraphNode {
  hints?: readonly string[];
  size?: number;
  startsPage?: true;
}

function readDrawing(drawing: Element, paragraph: number, draft: Draft): ShapeNode[] {
  const read = drawing.localName === "drawing" ? shapesOfDrawing : shapesOfVml;
  const shapes = read(drawing, paragraph, draft.styles);
  // Most drawings are one line or symbol without text: they are not searched for it.
  if (shapes.length === 1 && shapes[0]?.text === "") return shapes;
  const elements = paragraphsInside(drawing);
  const texts = textsOf(elements, draft.styles);
  if (texts.some((text) => text.trim() !== "")) {
    const tags = tagsInside(drawing);
    draft.textBoxes.push(tags.length > 0 ? { paragraph, texts, tags } : { paragraph, texts });
    draft.boxElements.push(elements);
  }
  return shapes;
}

/** Enters the controls inside the paragraph; returns the innermost that covers its text, or the nearest around it. */
function readControls(content: InlineContent, index: number, where: Where, draft: Draft): number | null {
  const inside = content.controls.map(({ sdt, text }) => ({ control: addControl(sdt, draft, [index]), text }));
  const covering = inside.find(({ text }) => text.trim() === content.text.trim());
  return covering?.control ?? where.controls.at(-1) ?? null;
}

function isPlaceholder(hints: readonly string[], text: string, where: Where, draft: Draft): boolean {
  if (where.controls.some((control) => draft.controls[control]?.placeholder)) return true;
  const rest = hints.reduce((left, hint) => left.replace(hint, ""), text);
  return hints.length > 0 && rest.trim() === "";
}

/** Texts of the controls inside the paragraph that still show their placeholder. */
const hintsOf = (content: InlineContent): string[] =>
  content.controls
    .filter(({ sdt, text }) => text.trim() !== "" && isOn(descend(sdt, NS.w, "sdtPr", "showingPlcHdr")))
    .map(({ text }) => text);
