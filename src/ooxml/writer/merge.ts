import { Part } from "../package";
import { NS } from "../xml";
import type { Numbering } from "./numbering";
import { defaultStyles, ownStyles } from "./styles";

/*
 * Parts are merged as text: a DOM of the styles costs more than all the rest of the writing. Every program that writes
 * Word documents uses the prefix "w"; a part without it is left as it is.
 */

const declares = (text: string): boolean => text.includes(`xmlns:w="${NS.w}"`);

/** The styles of a document and ours. One that the document has already stays as it is: so does Word on insertion. */
export function mergeStyles(name: string, known: Part | undefined, huruf: string): Part {
  const text = known?.text ?? defaultStyles(huruf);
  if (!declares(text)) return Part.ofText(name, text);
  const ids = new Set([...text.matchAll(/\bw:styleId="([^"]*)"/g)].map(([, id]) => id));
  const own = ownStyles(huruf).filter(({ id }) => !ids.has(id));
  return Part.ofText(name, insertBefore(text, /<\/w:styles>/, own.map(({ xml }) => xml).join("")));
}

/** The lists of a document and ours, whose numbers must be free in it. All definitions stand before all lists. */
export function mergeNumbering(name: string, known: Part | undefined, { abstracts, nums }: Numbering): Part {
  const text = known?.text ?? `<w:numbering xmlns:w="${NS.w}"></w:numbering>`;
  if (!declares(text)) return Part.ofText(name, text);
  const opened = text.replace(/(<w:numbering\b[^>]*)\/>/, "$1></w:numbering>");
  const END = /<w:numIdMacAtCleanup\b|<\/w:numbering>/;
  const defined = insertBefore(opened, /<w:num\b|<w:numIdMacAtCleanup\b|<\/w:numbering>/, abstracts);
  return Part.ofText(name, insertBefore(defined, END, nums));
}

function insertBefore(text: string, mark: RegExp, addition: string): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at) + addition + text.slice(at);
}
