import { RichApiError } from "../errors";
import { endWithParagraph, joinParagraphs, paragraphLike, splitParagraph } from "./edit-blocks";
import { blocks, blocksIn, ends, paragraphsOf, stretch, type Extent, type Stretch } from "./extent";
import { insertAfter } from "./make";
import type { Point } from "./points";
import { tracksChanges } from "./protection";
import { textOf } from "./text";
import { isParagraph } from "./walk";
import type { WordDocument } from "./word-document";

const LINE = /\r\n|[\r\n]/;

/** Replaces a part of one paragraph's text; line ends in the new text make paragraphs. Returns the new text. */
export function replaceInParagraph(
  document: WordDocument,
  paragraph: Element,
  from: number,
  to: number,
  text: string,
  scope = paragraph,
): Stretch {
  const [first = "", ...more] = text.split(LINE);
  const start = document.splice(paragraph, from, to, first, scope);
  let end: Point = { paragraph, at: start + first.length };
  for (const line of more) {
    const next = splitParagraph(end.paragraph, end.at, document.points);
    document.splice(next, 0, 0, line);
    end = { paragraph: next, at: line.length };
  }
  return stretch(document.points.place(paragraph, start), document.points.place(end.paragraph, end.at));
}

/** Replaces all text of an extent; the format of its start stays. */
export function replaceText(document: WordDocument, extent: Extent, text: string, scope?: Element): Stretch {
  const { start, end } = ends(extent);
  const [paragraph, from] = [start.paragraph, start.at];
  if (paragraph === end.paragraph) return replaceInParagraph(document, paragraph, from, end.at, text, scope);
  deleteContent(document, extent);
  return replaceInParagraph(document, paragraph, from, from, text);
}

/** Deletes the content of an extent but keeps its first paragraph, empty if it was whole. */
export function deleteContent(document: WordDocument, extent: Extent): void {
  const { start, end } = ends(extent);
  const paragraphs = paragraphsOf(extent);
  const [first, last] = [start.paragraph, end.paragraph];
  if (first === last) return void document.splice(first, start.at, end.at, "");
  const endAt = end.at;
  document.splice(first, start.at, textOf(first).length, "");
  document.splice(last, 0, endAt, "");
  const neighbours = paragraphs.every((one) => one.parentNode === first.parentNode);
  for (const middle of paragraphs.slice(1, -1)) {
    if (neighbours) document.remove(middle);
    else document.splice(middle, 0, textOf(middle).length, "");
  }
  if (neighbours && !tracksChanges(document.parts)) joinParagraphs(first, last, document.points);
}

/** Deletes an extent; whole blocks go with their marks, and their container keeps a paragraph. */
export function deleteExtent(document: WordDocument, extent: Extent): void {
  if (extent.kind === "stretch") return deleteContent(document, extent);
  const container = extent.first.parentNode as Element;
  blocksIn(extent).forEach((block) => document.remove(block));
  endWithParagraph(container);
}

/** A new paragraph beside a block, formatted like the nearest one. */
export function insertParagraphBeside(
  document: WordDocument,
  block: Element,
  where: "Before" | "After",
  text: string,
  model: Element,
): Element {
  const lines = text.split(LINE).map((line) => paragraphLike(model, line));
  if (where === "After") insertAfter(block, ...lines);
  else for (const line of lines) block.parentNode?.insertBefore(line, block);
  document.added(lines);
  return lines.at(-1) as Element;
}

/** The block of a container that a place belongs to, with its neighbours. */
export const blockOf = (extent: Extent, side: "first" | "last"): Element =>
  extent.kind === "blocks" ? extent[side] : extent[side === "first" ? "start" : "end"].paragraph;

/** Nearest paragraph to take the format of a new one from. */
export function modelFor(block: Element, side: "first" | "last"): Element {
  if (isParagraph(block)) return block;
  const paragraphs = paragraphsOf(blocks(block, block));
  return (side === "first" ? paragraphs[0] : paragraphs.at(-1)) as Element;
}

/** One of the allowed values, else `InvalidArgument`. */
export function oneOf<T extends string>(value: unknown, ...allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new RichApiError("InvalidArgument", undefined, String(value));
}
