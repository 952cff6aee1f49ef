import { child, children, NS } from "../../../ooxml/xml";
import { detach, insertAfter, make, makeText } from "./make";
import { atomsOf, isObject, textOf, type Atom } from "./text";
import { contentOf, isWithin } from "./walk";

/**
 * Replaces a part of a paragraph's text. New text takes the format of what it replaces, else of what stands before it.
 * With a `scope`, a control within the paragraph, new text stays in it.
 * Drawings that stand within the replaced part go with it, as in Word.
 */
export function spliceText(paragraph: Element, from: number, to: number, text: string, scope = paragraph): void {
  const wasObjects = objectsWithin(paragraph, from, to);
  if (text !== "") insertText(paragraph, from, text, to > from, scope);
  removeText(paragraph, from + text.length, to + text.length);
  for (const object of wasObjects) removeWithRun(object);
}

/** Inserts nodes of paragraph level (runs, controls, hyperlinks) at a place of the text. */
export function insertInline(paragraph: Element, at: number, nodes: readonly Node[]): void {
  const before = runBefore(paragraph, at);
  if (before) insertAfter(before, ...nodes);
  else for (const node of nodes) paragraph.insertBefore(node, afterProperties(paragraph, nodes));
}

/** Cuts a run in two at a place of the text, so that no run reaches over it. */
export function cutAt(paragraph: Element, at: number): void {
  const atom = atomsOf(paragraph).find((one) => one.at < at && at < one.at + one.text.length);
  if (atom) cutAtom(atom, at - atom.at);
  const right = atomsOf(paragraph).find((one) => one.at >= at && one.text !== "");
  if (right) splitRunBefore(right.node);
}

function insertText(paragraph: Element, at: number, text: string, replacing: boolean, scope: Element): void {
  const atoms = atomsOf(paragraph).filter((one) => !isObject(one.node) && isWithin(one.node, scope));
  const before = atoms.filter((one) => one.at < at && at <= one.at + one.text.length).at(-1);
  const after = atoms.find((one) => one.at <= at && at < one.at + one.text.length);
  const host = replacing ? (after ?? before) : (before ?? after);
  if (!host) {
    const run = runOf(paragraph, text, markFormat(paragraph));
    if (scope === paragraph) insertInline(paragraph, at, [run]);
    else contentOf(scope).appendChild(run);
    return;
  }
  if (host.node.localName === "t" && !/[\t\v\f\r\n]/.test(text)) {
    const old = host.text;
    setText(host.node, old.slice(0, at - host.at) + text + old.slice(at - host.at));
    return;
  }
  const pieces = glyphsOf(paragraph, text);
  if (at >= host.at + host.text.length) return insertAfter(host.node, ...pieces);
  if (at > host.at) return insertAfter(cutAtom(host, at - host.at), ...pieces);
  for (const piece of pieces) host.node.parentNode?.insertBefore(piece, host.node);
}

function removeText(paragraph: Element, from: number, to: number): void {
  if (from >= to) return;
  for (const { node, text, at } of atomsOf(paragraph)) {
    const end = at + text.length;
    if (end <= from || at >= to || text === "") continue;
    const rest = text.slice(0, Math.max(0, from - at)) + text.slice(Math.min(text.length, Math.max(0, to - at)));
    if (node.localName === "t" && rest !== "") setText(node, rest);
    else removeWithRun(node);
  }
}

/** A run of that text, in that format. */
export function runOf(owner: Node, text: string, format: Element | null): Element {
  const run = make(owner, "r");
  if (format) run.appendChild(format.cloneNode(true));
  for (const glyph of glyphsOf(owner, text)) run.appendChild(glyph);
  return run;
}

/** Format of the paragraph mark, which text in an empty paragraph takes. */
export function markFormat(paragraph: Element): Element | null {
  const mark = child(child(paragraph, NS.w, "pPr"), NS.w, "rPr");
  if (!mark) return null;
  const format = mark.cloneNode(true) as Element;
  for (const tracked of children(format).filter(({ localName }) => localName === "ins" || localName === "del"))
    detach(tracked);
  return format;
}

/** Text as children of a run: tabs and breaks are elements of their own. */
function glyphsOf(owner: Node, text: string): Element[] {
  return text
    .split(/([\t\v\f\r\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return make(owner, "tab");
      if (!/^[\v\f\r\n]$/.test(piece)) return makeText(owner, piece);
      const br = make(owner, "br");
      if (piece === "\f") br.setAttributeNS(NS.w, "w:type", "page");
      return br;
    });
}

/** Cuts a `w:t` in two and returns the left one. */
function cutAtom({ node, text }: Atom, at: number): Element {
  const right = makeText(node, text.slice(at));
  setText(node, text.slice(0, at));
  insertAfter(node, right);
  return node;
}

/** Makes a child the first of its run. */
function splitRunBefore(node: Element): void {
  const run = node.parentNode as Element;
  const earlier = children(run).filter(({ localName }) => localName !== "rPr");
  if (earlier[0] === node) return;
  const right = run.cloneNode(false) as Element;
  const format = child(run, NS.w, "rPr");
  if (format) right.appendChild(format.cloneNode(true));
  for (let next: Node | null = node; next;) {
    const following: Node | null = next.nextSibling;
    right.appendChild(next);
    next = following;
  }
  insertAfter(run, right);
}

/** The element of paragraph level after which a place lies; null at the start. Runs are cut as needed. */
function runBefore(paragraph: Element, at: number): Element | null {
  cutAt(paragraph, at);
  const before = atomsOf(paragraph)
    .filter((one) => one.at + one.text.length <= at && (one.text !== "" || one.at < at))
    .at(-1);
  return before ? (before.node.parentNode as Element) : null;
}

function objectsWithin(paragraph: Element, from: number, to: number): Element[] {
  if (from === to) return [];
  const whole = from === 0 && to === textOf(paragraph).length;
  return atomsOf(paragraph)
    .filter(({ node, at }) => isObject(node) && (whole || (at > from && at < to)))
    .map(({ node }) => node);
}

function removeWithRun(node: Element): void {
  const run = node.parentNode as Element;
  detach(node);
  if (children(run).every(({ localName }) => localName === "rPr")) detach(run);
}

function setText(node: Element, text: string): void {
  node.textContent = text;
  node.setAttributeNS(NS.xml, "xml:space", "preserve");
}

const afterProperties = (paragraph: Element, nodes: readonly Node[]): Node | null =>
  children(paragraph).find((node) => node.localName !== "pPr" && !nodes.includes(node)) ?? null;
