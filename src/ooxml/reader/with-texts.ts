import type { Snapshot } from "../snapshot";

/**
 * The same structure with new texts, one for each paragraph in order, as a text pass gives them. What did not change is
 * shared. A paragraph whose text changed no longer shows its placeholder. Throws `RangeError` when the counts differ:
 * then the structure has changed and must be read again.
 */
export function withTexts(snapshot: Snapshot, texts: readonly string[]): Snapshot {
  if (texts.length !== snapshot.paragraphs.length) throw new RangeError("paragraph count");
  const paragraphs = snapshot.paragraphs.map((paragraph, index) => {
    const text = withWordHyphens(texts[index] ?? "");
    return text === paragraph.text ? paragraph : { ...paragraph, text, placeholder: false };
  });
  return { ...snapshot, paragraphs };
}

/** Word's own characters for a non-breaking and an optional hyphen, as the reader of the OOXML writes them. */
const withWordHyphens = (text: string): string => text.replaceAll("\u001e", "\u2011").replaceAll("\u001f", "\u00ad");
