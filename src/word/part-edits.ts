import type { PartEdit } from "./text-edit";

/**
 * Asks Word for the places of edits in a paragraph, and returns the writing: the next `sync()` must lie between. Where not every
 * place is found as it was counted, the writing writes nothing and returns false.
 */
export function preparePartEdits(paragraph: Word.Paragraph, edits: readonly PartEdit[]): () => boolean {
  const places = edits.map((edit) => {
    const found = paragraph.search(edit.find, { matchCase: true });
    found.load("text");
    return { edit, found };
  });
  return () => {
    const ranges = places.map(({ edit: { find, count, occurrence }, found: { items } }) => {
      const range = items.length === count ? items[occurrence] : undefined;
      return range?.text === find ? range : null;
    });
    if (ranges.includes(null)) return false;
    edits.forEach((edit, index) => writeInto(ranges[index]!, edit));
    return true;
  };
}

/** Behind a text that stays, only what is new is written. */
function writeInto(range: Word.Range, { find, text }: PartEdit): void {
  if (text === "") range.delete();
  else if (text.startsWith(find)) range.insertText(text.slice(find.length), "End");
  else range.insertText(text, "Replace");
}
