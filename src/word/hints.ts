import { placeholders } from "../ooxml/writer/fields";
import { isPlaceholderText } from "../recognise/placeholders";

/** Hints of the template, the longest first. */
const HINTS = [...placeholders("id"), ...placeholders("en")]
  .map(({ placeholder }) => placeholder)
  .sort((a, b) => b.length - a.length);

/** The hint that a text is or holds, such as behind a label; null when it holds none. */
export const hintIn = (text: string): string | null =>
  isPlaceholderText(text) ? text : (HINTS.find((hint) => text.includes(hint)) ?? null);
