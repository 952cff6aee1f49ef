import { escapeXml } from "../xml";
import { paragraph, run } from "./markup";
import type { Pen } from "./pen";
import { placeholderName } from "./glossary";

/**
 * A rich text control inside a paragraph: the text, or the field's placeholder while there is none.
 * Rich text is the only kind that Office.js finds on every version (before WordApi 1.5).
 */
export function inlineControl(tag: string, text: string, pen: Pen): string {
  return control(tag, text === "", pen, (placeholder) => placeholder ?? pen.runs(pathOf(tag), text));
}

/** A rich text control around the numbered paragraphs of a box. */
export function listControl(tag: string, items: readonly string[], style: string, numId: number, pen: Pen): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`;
  const item = (content: string): string => paragraph(style, content, number);
  return control(tag, items.length === 0, pen, (placeholder) =>
    placeholder === null
      ? items.map((text, index) => item(pen.runs(`${pathOf(tag)}.${index}`, text))).join("")
      : item(placeholder),
  );
}

/** Path in the model of what a control holds. */
const pathOf = (tag: string): string => tag.replace(/^sop\./, "");

/** A rich text control around a picture. */
export const pictureControl = (tag: string, picture: string, pen: Pen): string =>
  control(tag, false, pen, () => picture);

/** A rich text control of a field around some content, which takes the hint while the field is empty. */
export function control(
  tag: string,
  empty: boolean,
  pen: Pen,
  content: (placeholder: string | null) => string,
): string {
  const field = pen.field(tag);
  const hint = empty ? run(field.placeholder, '<w:rStyle w:val="SOPPetunjuk"/>') : null;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(field.title)}"/><w:tag w:val="${escapeXml(tag)}"/>` +
    `<w:id w:val="${pen.nextId()}"/><w:placeholder><w:docPart w:val="${placeholderName(tag)}"/></w:placeholder>` +
    `${empty ? "<w:showingPlcHdr/>" : ""}</w:sdtPr><w:sdtContent>${content(hint)}</w:sdtContent></w:sdt>`
  );
}
