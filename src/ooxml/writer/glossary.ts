import { Part } from "../package";
import { NS } from "../xml";
import type { Field } from "./fields";
import { paragraph, run } from "./markup";

/** Name of the building block that holds the placeholder of a field. */
export const placeholderName = (tag: string): string => `SOP ${tag}`;

/**
 * The glossary part: one building block for each placeholder, so that Word shows our hint again when a field is
 * emptied (ECMA-376 Part 1, 17.12; 17.5.2.25). The identifiers are derived from the place in the list.
 */
export function glossaryPart(name: string, fields: readonly Field[]): Part {
  const blocks = fields.map(block).join("");
  const root = `<w:glossaryDocument xmlns:w="${NS.w}"><w:docParts>${blocks}</w:docParts></w:glossaryDocument>`;
  return Part.ofText(name, root);
}

const block = ({ tag, placeholder }: Field, index: number): string =>
  `<w:docPart><w:docPartPr><w:name w:val="${placeholderName(tag)}"/>` +
  `<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>` +
  `<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>` +
  `<w:guid w:val="{7A7A5350-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}"/></w:docPartPr>` +
  `<w:docPartBody>${paragraph("SOPIsi", run(placeholder, '<w:rStyle w:val="SOPPetunjuk"/>'))}</w:docPartBody></w:docPart>`;
