/** Texts of the body's paragraphs at one moment. */
export type Texts = ReadonlyMap<Element, string>;

export interface ParagraphChanges {
  readonly ParagraphAdded: readonly Element[];
  readonly ParagraphChanged: readonly Element[];
  readonly ParagraphDeleted: readonly Element[];
}

/** What happened to the paragraphs between two moments. */
export function paragraphChanges(before: Texts, after: Texts): ParagraphChanges {
  return {
    ParagraphAdded: [...after.keys()].filter((paragraph) => !before.has(paragraph)),
    ParagraphChanged: [...after]
      .filter(([paragraph, text]) => before.has(paragraph) && before.get(paragraph) !== text)
      .map(([paragraph]) => paragraph),
    ParagraphDeleted: [...before.keys()].filter((paragraph) => !after.has(paragraph)),
  };
}
