import type { FieldHit } from "./fields/scan";
import type { TaggedLines } from "./fields/tags";
import type { FieldLabel } from "./labels";

/**
 * Controls whose label is gone still count as found: they join the labels, at their own place. A control behind a
 * label of its own field adds nothing there.
 */
export function withTaggedHits(hits: readonly FieldHit[], tagged: readonly TaggedLines[]): FieldHit[] {
  const orphans = tagged.flatMap(({ path, position, lines }): FieldHit[] => {
    const field = fieldOf(path);
    const label = lines[0];
    if (!field || !label || hits.some((hit) => hit.field === field && isBefore(hit, position, hits))) return [];
    return [{ field, label, lines, yakin: 1 }];
  });
  const unique = orphans.filter(({ field }, index) => orphans.findIndex((other) => other.field === field) === index);
  return [...hits, ...unique].sort((a, b) => a.label.paragraph - b.label.paragraph);
}

/** The label stands before the control, or its value is the control itself. */
const isBefore = (hit: FieldHit, position: number, hits: readonly FieldHit[]): boolean =>
  hit.lines.some(({ paragraph }) => paragraph === position) ||
  (hit.label.paragraph <= position &&
    !hits.some((other) => other.label.paragraph > hit.label.paragraph && other.label.paragraph < position));

function fieldOf(path: string): FieldLabel | null {
  const [section = "", key] = path.split(".");
  if (section !== "identitas") return section as FieldLabel;
  return key === "pemda" || key === "instansi" || key === "unit" || key === undefined ? null : (key as FieldLabel);
}
