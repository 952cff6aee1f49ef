import { mainDocument, PackageError, relationships, type Package } from "../package";
import type { Snapshot } from "../snapshot";
import { child, NS } from "../xml";
import { readBlocks } from "./blocks";
import { addSection, newDraft, snapshotOf, type Draft } from "./draft";
import { settingsFacts } from "./facts";
import { headParts, readHeads, type HeadPart } from "./heads";
import { readStyles } from "./styles";

/**
 * Reads the structure of a document. Paragraphs count as in `Word.Body.paragraphs`: document order, tables and content
 * controls included, text boxes, headers and notes not. Throws `PackageError` only.
 */
export const readSnapshot = (pkg: Package): Snapshot => guarded(() => read(pkg).snapshot);

/** What a snapshot was read from, to copy it; of the document, so nothing of it may be changed. */
export interface Sources {
  /** Elements of `Snapshot.paragraphs`, and of the paragraphs of `Snapshot.textBoxes`. */
  readonly paragraphs: readonly Element[];
  readonly textBoxes: readonly (readonly Element[])[];
  /** Parts of the heads and feet of each section. */
  readonly heads: readonly HeadPart[];
}

/** The elements behind the snapshot of the same package. Throws `PackageError` only. */
export const readSources = (pkg: Package): Sources =>
  guarded(() => {
    const { elements, boxElements, sectPrs } = read(pkg).draft;
    return { paragraphs: elements, textBoxes: boxElements, heads: headParts(pkg, sectPrs) };
  });

function guarded<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    // A document nested without end exhausts the stack: no honest document does.
    throw error instanceof RangeError ? new PackageError("damaged") : error;
  }
}

function read(pkg: Package): { draft: Draft; snapshot: Snapshot } {
  const main = mainDocument(pkg);
  const related = relationships(pkg, main.name);
  const root = (kind: string): Element | null =>
    pkg.parts.get(related.find((relation) => relation.kind === kind)?.target ?? "")?.root ?? null;
  const styles = readStyles(root("styles"), root("theme"));
  const draft = newDraft(styles);
  const body = child(main.root, NS.w, "body");
  const blocks = body ? readBlocks(body, { cell: null, controls: [] }, draft) : [];
  addSection(child(body, NS.w, "sectPr"), draft);
  const heads = readHeads(pkg, draft.sectPrs, styles);
  const { revisions, hidden: hiddenText } = draft.story;
  const facts = { revisions, hiddenText, shapesKnown: true, font: styles.font };
  const snapshot = snapshotOf(draft, { blocks, heads, facts: { ...settingsFacts(root("settings")), ...facts } });
  return { draft, snapshot };
}
