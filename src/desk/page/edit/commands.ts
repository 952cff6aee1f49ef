import type { Engine } from "../../engine/engine";

/** A place in the document as a person sees it: a paragraph and a selected part of its text. */
export interface Caret {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const caretAt = (paragraph: number, offset: number): Caret => ({ paragraph, start: offset, end: offset });

type Document = Pick<Engine, "paragraphs" | "typeText" | "splitParagraph" | "joinWithPrevious">;

const textAt = (document: Document, paragraph: number): string => document.paragraphs()[paragraph]?.text ?? "";

/** Enter: a new paragraph, in place of what is selected. */
export function enter(document: Document, caret: Caret): Caret {
  const at = replaceSelection(document, caret, "");
  document.splitParagraph(at.paragraph, at.start);
  return caretAt(at.paragraph + 1, 0);
}

/** Shift+Enter. */
export const lineBreak = (document: Document, caret: Caret): Caret => replaceSelection(document, caret, "\v");

/** Text in place of what is selected. */
export const type = (document: Document, caret: Caret, text: string): Caret => replaceSelection(document, caret, text);

/** Backspace: what is selected, else the sign before the cursor, else the border to the paragraph before. */
export function backspace(document: Document, caret: Caret): Caret {
  if (caret.start < caret.end) return replaceSelection(document, caret, "");
  if (caret.start === 0) return joinBackward(document, caret);
  const [...signs] = textAt(document, caret.paragraph).slice(0, caret.start);
  return replaceSelection(document, { ...caret, start: caret.start - (signs.at(-1)?.length ?? 0) }, "");
}

/** Delete: what is selected, else the sign behind the cursor, else the border to the paragraph behind. */
export function erase(document: Document, caret: Caret): Caret {
  if (caret.start < caret.end) return replaceSelection(document, caret, "");
  const [sign] = textAt(document, caret.paragraph).slice(caret.end);
  if (sign) return replaceSelection(document, { ...caret, end: caret.end + sign.length }, "");
  document.joinWithPrevious(caret.paragraph + 1);
  return caret;
}

function joinBackward(document: Document, { paragraph }: Caret): Caret {
  const before = textAt(document, paragraph - 1);
  const count = document.paragraphs().length;
  document.joinWithPrevious(paragraph);
  const joined = document.paragraphs().length < count;
  return joined ? caretAt(paragraph - 1, before.length) : caretAt(paragraph, 0);
}

/** Pastes plain text; its lines become paragraphs. */
export function paste(document: Document, caret: Caret, text: string): Caret {
  const [first = "", ...more] = text.split(/\r\n|[\r\n]/);
  let at = replaceSelection(document, caret, first);
  for (const line of more) at = replaceSelection(document, enter(document, at), line);
  return at;
}

function replaceSelection(document: Document, { paragraph, start, end }: Caret, text: string): Caret {
  const old = textAt(document, paragraph);
  const changed = old.slice(0, start) + text + old.slice(end);
  if (changed !== old) document.typeText(paragraph, changed);
  return caretAt(paragraph, start + text.length);
}
