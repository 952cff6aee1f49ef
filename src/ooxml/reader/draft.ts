import type { ControlNode, PageSetup, ParagraphNode, ShapeNode, Snapshot, TableNode, TextBoxNode } from "../snapshot";
import { descend, first, isOn, NS, numberOf, wAttribute } from "../xml";
import { newStory, type Story } from "./inline";
import { pageSetup } from "./sections";
import type { Styles } from "./styles";

/** The snapshot while it is being read. */
export interface Draft {
  readonly paragraphs: ParagraphNode[];
  readonly tables: TableNode[];
  readonly controls: ControlDraft[];
  readonly shapes: ShapeNode[];
  readonly textBoxes: TextBoxNode[];
  /** The elements that `paragraphs` and the texts of `textBoxes` were read from. */
  readonly elements: Element[];
  readonly boxElements: (readonly Element[])[];
  readonly sections: PageSetup[];
  /** The properties that `sections` were read from. */
  readonly sectPrs: (Element | null)[];
  readonly styles: Styles;
  readonly story: Story;
}

export interface ControlDraft extends ControlNode {
  readonly paragraphs: number[];
}

/** Where the reader stands: the cell and the content controls around it, outermost first. */
export interface Where {
  readonly cell: ParagraphNode["cell"];
  readonly controls: readonly number[];
}

export const newDraft = (styles: Styles): Draft => ({
  paragraphs: [],
  tables: [],
  controls: [],
  shapes: [],
  textBoxes: [],
  elements: [],
  boxElements: [],
  sections: [],
  sectPrs: [],
  styles,
  story: newStory(styles),
});

/** Enters a content control into the draft and returns its index. */
export function addControl(sdt: Element, draft: Draft, paragraphs: number[] = []): number {
  const property = (name: string): Element | null => descend(sdt, NS.w, "sdtPr", name);
  const id = wAttribute(property("id"), "val");
  draft.controls.push({
    id: id === null ? null : numberOf(id),
    tag: wAttribute(property("tag"), "val") ?? "",
    title: wAttribute(property("alias"), "val") ?? "",
    placeholder: isOn(property("showingPlcHdr")),
    paragraphs,
  });
  return draft.controls.length - 1;
}

/** Ends a section of the document. */
export function addSection(sectPr: Element | null, draft: Draft): void {
  draft.sections.push(pageSetup(sectPr));
  draft.sectPrs.push(sectPr);
}

export const snapshotOf = (
  draft: Draft,
  { blocks, heads, facts }: Pick<Snapshot, "blocks" | "heads" | "facts">,
): Snapshot => ({
  paragraphs: draft.paragraphs,
  tables: draft.tables,
  blocks,
  controls: draft.controls,
  shapes: draft.shapes,
  textBoxes: draft.textBoxes,
  sections: draft.sections,
  heads,
  facts,
});

/** True when the paragraph mark or row itself is a tracked insertion or deletion. */
export const isRevised = (properties: Element | null): boolean =>
  properties !== null && (first(properties, NS.w, "ins") !== null || first(properties, NS.w, "del") !== null);
