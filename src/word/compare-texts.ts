/** How the paragraphs of a document differ from an earlier look. */
export type TextDifference =
  | { kind: "same" }
  /** The same paragraphs, some with another text: new texts by index. */
  | { kind: "texts"; changed: ReadonlyMap<number, string> }
  /** Paragraphs were added, removed or moved: what stands where must be read anew. */
  | { kind: "structure" };

/** More changes than a pair of hands makes in one pause: pasted, undone, replaced everywhere. */
const MANY = 12;

/** Compares two lists of paragraph texts of one document. */
export function compareTexts(before: readonly string[], now: readonly string[]): TextDifference {
  if (before.length !== now.length) return { kind: "structure" };
  const changed = new Map<number, string>();
  now.forEach((text, index) => {
    if (text !== before[index]) changed.set(index, text);
  });
  if (changed.size === 0) return { kind: "same" };
  if (changed.size > MANY || looksMoved(before, changed)) return { kind: "structure" };
  return { kind: "texts", changed };
}

/** One paragraph less and one more elsewhere keeps the count, but the texts between them stand one place further. */
function looksMoved(before: readonly string[], changed: ReadonlyMap<number, string>): boolean {
  if (changed.size < 2) return false;
  return [...changed].some(
    ([index, text]) => text !== "" && (text === before[index - 1] || text === before[index + 1]),
  );
}
