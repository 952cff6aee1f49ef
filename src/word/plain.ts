/**
 * A text as people read it, to compare what Word tells with what its OOXML holds: white space counts once, places where a
 * word may break do not count, and hyphens are alike (Word writes its own characters, U+001E and U+001F).
 */
export const plain = (text: string): string =>
  text
    .replaceAll("\u001f", "")
    .replaceAll("\u001e", "-")
    .replaceAll("\u2011", "-")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
