import { lockOf } from "./control-properties";
import { inPlaceholder } from "./placeholders";
import { textOf } from "./text";
import { inStory, isControl } from "./walk";
import type { WordDocument } from "./word-document";

/** True within a control whose content may not be edited. */
export const isLocked = (paragraph: Element): boolean =>
  inStory(paragraph, (node): node is Element => isControl(node) && lockOf(node).content) !== null;

/** Makes this the text of a paragraph by changing only the part that differs, so that formats and drawings stay. */
export function typeInto(document: WordDocument, paragraph: Element, text: string): void {
  const old = textOf(paragraph);
  if (old === text) return;
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const end = text.length - tail;
  if (end === head && inPlaceholder(paragraph, head)) return; // there is nothing of the user's to delete
  document.splice(paragraph, head, old.length - tail, text.slice(head, end));
  document.selection = document.cursorAt(paragraph, end);
}
