/** A GUID in braces, as Word names custom XML parts. `n` makes it one of its kind within a document. */
export const guid = (n: number): string =>
  `{${n.toString(16).padStart(8, "0").toUpperCase()}-5A7A-4C0F-8D0C-${Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, "0")
    .toUpperCase()}}`;
