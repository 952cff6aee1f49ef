import { child, NS } from "../../../ooxml/xml";
import type { Point } from "./points";
import { atomsOf, textOf } from "./text";
import {
  blocksOf,
  contentOf,
  inOrder,
  inStory,
  isContainer,
  isInline,
  isParagraph,
  isWithin,
  paragraphsIn,
} from "./walk";

/** What a `Word.Range` covers: whole neighbouring blocks, or text from one place to another. */
export type Extent = Blocks | Stretch;

export interface Blocks {
  readonly kind: "blocks";
  readonly first: Element;
  readonly last: Element;
}

export interface Stretch {
  readonly kind: "stretch";
  readonly start: Point;
  readonly end: Point;
}

export const blocks = (first: Element, last: Element): Blocks => ({ kind: "blocks", first, last });
/** One block. */
export const block = (only: Element): Blocks => blocks(only, only);
export const stretch = (start: Point, end: Point): Stretch => ({ kind: "stretch", start, end });

/** All blocks of a container: a story, a cell or a control's content. */
export function wholeOf(container: Element): Blocks {
  const all = blocksOf(container);
  const first = all[0] ?? missing(container);
  return blocks(first, all.at(-1) ?? first);
}

/** Neighbouring blocks of an extent. */
export function blocksIn({ first, last }: Blocks): Element[] {
  const all = blocksOf(first.parentNode as Element);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

/** Paragraphs that an extent touches. */
export function paragraphsOf(extent: Extent): Element[] {
  if (extent.kind === "blocks")
    return blocksIn(extent).flatMap((block) => (isParagraph(block) ? [block] : paragraphsIn(block)));
  const { start, end } = extent;
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const all = paragraphsIn(commonAncestor(start.paragraph, end.paragraph));
  return all.slice(all.indexOf(start.paragraph), all.indexOf(end.paragraph) + 1);
}

/** Text of an extent; paragraphs are divided by "\r", as Word divides them. */
export function extentText(extent: Extent): string {
  const paragraphs = paragraphsOf(extent);
  if (extent.kind === "blocks") return paragraphs.map(textOf).join("\r");
  const texts = paragraphs.map(textOf);
  const last = texts.length - 1;
  return texts
    .map((text, index) => text.slice(index === 0 ? extent.start.at : 0, index === last ? extent.end.at : undefined))
    .join("\r");
}

/** First and last place of an extent, without making points that are followed. */
export function ends(extent: Extent): { start: Point; end: Point } {
  if (extent.kind === "stretch") return extent;
  const paragraphs = paragraphsOf(extent);
  const first = paragraphs[0] as Element;
  const last = paragraphs.at(-1) as Element;
  return { start: { paragraph: first, at: 0 }, end: { paragraph: last, at: textOf(last).length } };
}

/** Order of two places in the document, as `Array.sort` wants it. */
export const comparePoints = (a: Point, b: Point): number =>
  a.paragraph === b.paragraph ? a.at - b.at : inOrder(a.paragraph, b.paragraph);

/** True when the paragraphs of an extent still stand in the document. */
export const isAlive = (extent: Extent, root: Node): boolean =>
  extent.kind === "blocks"
    ? isWithin(extent.first, root) && extent.first.parentNode === extent.last.parentNode
    : isWithin(extent.start.paragraph, root) && isWithin(extent.end.paragraph, root);

/** The smallest run of blocks in one container that holds both places. */
export function blocksAround(a: Point, b: Point): Blocks {
  let container: Element = a.paragraph;
  do container = container.parentNode as Element;
  while (!isContainer(container) || !isWithin(b.paragraph, container));
  return blocks(blockIn(container, a.paragraph), blockIn(container, b.paragraph));
}

/** The blocks of a control, or the text of one within a paragraph. */
export function extentOfControl(control: Element, place: (paragraph: Element, at: number) => Point): Extent {
  const content = contentOf(control);
  if (!isInline(control)) return wholeOf(isBlockContent(content) ? content : (cellOf(content) ?? content));
  const paragraph = inStory(control, isParagraph) as Element;
  const { from, to } = spanIn(paragraph, content);
  return stretch(place(paragraph, from), place(paragraph, to));
}

/** Positions in a paragraph's text where the content of an element within it begins and ends. */
export function spanIn(paragraph: Element, element: Element): { from: number; to: number } {
  let before = "";
  let inside = "";
  for (const atom of atomsOf(paragraph)) {
    if (isWithin(atom.node, element)) inside += atom.text;
    else if (inOrder(atom.node, element) < 0) before += atom.text;
  }
  return { from: before.length, to: before.length + inside.length };
}

const blockIn = (container: Element, node: Element): Element => {
  let at: Element = node;
  while (at.parentNode !== container) at = at.parentNode as Element;
  return at;
};

const commonAncestor = (a: Element, b: Element): Node => {
  let at: Node = a;
  while (!isWithin(b, at)) at = at.parentNode as Node;
  return at;
};

const isBlockContent = (content: Element): boolean => blocksOf(content).length > 0;
const cellOf = (content: Element): Element | null => child(content, NS.w, "tc");
const missing = (container: Element): never => {
  throw new Error(`<${container.nodeName}> holds no paragraph`);
};
