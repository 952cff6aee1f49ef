import { mainDocument, PackageError, relationships, type Package } from "../package";
import type { Snapshot } from "../snapshot";
import { child, NS } from "../xml";
import { readBlocks } from "./blocks";
import { addSection, newDraft, snapshotOf } from "./draft";
import { settingsFacts } from "./facts";
import { readHeads } from "./heads";
import { readStyles } from "./styles";

/**
 * Reads the structure of a document. Paragraphs count as in `Word.Body.paragraphs`: document order, tables and content
 * controls included, text boxes, headers and notes not. Throws `PackageError` only.
 */
export function readSnapshot(pkg: Package): Snapshot {
  try {
    return read(pkg);
  } catch (error) {
    // A document nested without end exhausts the stack: no honest document does.
    throw error instanceof RangeError ? new PackageError("damaged") : error;
  }
}

function read(pkg: Package): Snapshot {
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
  return snapshotOf(draft, { blocks, heads, facts: { ...settingsFacts(root("settings")), ...facts } });
}
