import { child, children, NS } from "../../../ooxml/xml";
import { cutAt, runOf, markFormat } from "./edit-text";
import { detach, insertAfter, make } from "./make";
import type { Points } from "./points";
import { atomsOf, textOf } from "./text";

/** A new paragraph that looks like another: style, list and format of the mark; not its section. */
export function paragraphLike(model: Element, text: string): Element {
  const paragraph = make(model, "p");
  const format = child(model, NS.w, "pPr")?.cloneNode(true) as Element | undefined;
  if (format) {
    for (const own of children(format).filter(({ localName }) => localName === "sectPr")) detach(own);
    paragraph.appendChild(format);
  }
  if (text !== "") paragraph.appendChild(runOf(model, text, runFormat(model)));
  return paragraph;
}

/** Cuts a paragraph in two at a place of its text. Returns the new one, which stands after it. */
export function splitParagraph(paragraph: Element, at: number, points: Points): Element {
  cutAt(paragraph, at);
  const right = paragraphLike(paragraph, "");
  const section = child(child(paragraph, NS.w, "pPr"), NS.w, "sectPr");
  insertAfter(paragraph, right);
  if (section) (child(right, NS.w, "pPr") as Element).appendChild(section);
  const first = atomsOf(paragraph).find((atom) => atom.at >= at && atom.text !== "");
  if (first) moveTail(paragraph, first.node, right);
  points.moved(paragraph, at, right, 0);
  return right;
}

/** Appends a paragraph's content to the one before it, whose format stays. */
export function joinParagraphs(left: Element, right: Element, points: Points): void {
  const length = textOf(left).length;
  for (const node of children(right)) if (node.localName !== "pPr") left.appendChild(node);
  points.moved(right, 0, left, length);
  detach(right);
}

/** Sees to it that a container ends in a paragraph, as the schema wants cells and bodies to (ECMA-376 17.4.65). */
export function endWithParagraph(container: Element): void {
  const last = children(container)
    .filter(({ localName }) => localName !== "sectPr")
    .at(-1);
  if (last?.localName === "p" || last?.localName === "sdt") return;
  const section = container.localName === "body" ? child(container, NS.w, "sectPr") : null;
  container.insertBefore(make(container, "p"), section);
}

/** Moves a node and all that follows it in a paragraph to another; elements around it are cut in two. */
function moveTail(paragraph: Element, node: Element, target: Element): void {
  let moving: Node | null = node;
  let wrapper: Element | null = null;
  while (moving && moving.parentNode !== paragraph) {
    const parent: Element = moving.parentNode as Element;
    const half = parent.cloneNode(false) as Element;
    for (const format of children(parent)) if (/Pr$/.test(format.localName)) half.appendChild(format.cloneNode(true));
    if (wrapper) half.appendChild(wrapper);
    else moveFrom(moving, half);
    if (wrapper) moveFrom(moving.nextSibling, half);
    wrapper = half;
    moving = parent;
  }
  const rest = moving?.nextSibling ?? null;
  if (wrapper) target.appendChild(wrapper);
  else if (moving) target.appendChild(moving);
  moveFrom(rest, target);
  for (const empty of children(paragraph)) if (isEmptyRun(empty)) detach(empty);
}

function moveFrom(node: Node | null, target: Element): void {
  for (let next = node; next;) {
    const following: Node | null = next.nextSibling;
    target.appendChild(next);
    next = following;
  }
}

const isEmptyRun = (node: Element): boolean =>
  node.localName === "r" && children(node).every(({ localName }) => localName === "rPr");

const runFormat = (model: Element): Element | null => {
  const run = atomsOf(model)
    .filter(({ text }) => text !== "")
    .at(-1)?.node.parentNode;
  return run ? child(run, NS.w, "rPr") : markFormat(model);
};
