import type { Snapshot } from "../ooxml/snapshot";
import { accreditationLabel } from "./labels";
import type { Kind } from "./recognition";
import type { Segment } from "./segments";

/** Labels of the accreditation format from which a document is one. */
const ENOUGH = 4;

/** What kind of document it is. `segments` are the SOPs that were found in it. */
export function kindOf(snapshot: Snapshot, segments: readonly Segment[]): Kind {
  if (isEmpty(snapshot)) return "kosong";
  const hasProcedure = segments.some(({ procedures }) => procedures.length > 0);
  if (!hasProcedure && accreditationLabels(snapshot) >= ENOUGH) return "akreditasi";
  if (segments.length > 0) return "sop-ap";
  return isProse(snapshot) ? "prosa" : "lain";
}

const accreditationLabels = ({ paragraphs }: Snapshot): number =>
  new Set(paragraphs.map(({ text }) => accreditationLabel(text)).filter((label) => label !== null)).size;

const isEmpty = ({ paragraphs, shapes, textBoxes }: Snapshot): boolean =>
  paragraphs.every(({ text, pictures }) => text.trim() === "" && pictures === 0) &&
  shapes.length === 0 &&
  textBoxes.length === 0;

/** Most of the words stand in running text, not in tables. */
function isProse({ paragraphs }: Snapshot): boolean {
  const words = (inTable: boolean): number =>
    paragraphs
      .filter(({ cell }) => (cell !== null) === inTable)
      .reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== "").length, 0);
  return words(false) > words(true);
}
