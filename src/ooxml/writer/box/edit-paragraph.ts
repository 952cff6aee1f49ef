import { parseXml } from "../../package";
import { all, child, children, descend, isElement, NS, wAttribute } from "../../xml";
import { signOf } from "../carried/slice";
import { control } from "../control";
import { NAMESPACES } from "../parts";
import type { Pen } from "../pen";

/** A stretch of a text that gives way to another one. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Piece {
  readonly node: Element;
  readonly at: number;
  readonly text: string;
}

/** What a paragraph is made of, with its places in the text. */
function piecesOf(paragraph: Element): Piece[] {
  let at = 0;
  return all(paragraph, NS.w, "r").flatMap((run) =>
    children(run).map((node) => {
      const text = signOf(node);
      at += text.length;
      return { node, text, at: at - text.length };
    }),
  );
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

/** Replaces stretches of a text, each in the format of what it begins with. False, and nothing done, where that cannot be. */
export function replaceStretches(paragraph: Element, text: string, stretches: readonly Stretch[]): boolean {
  const pieces = piecesOf(paragraph);
  const within = ({ start, end }: Stretch): Piece[] =>
    pieces.filter((one) => one.text !== "" && one.at < end && one.at + one.text.length > start);
  if (textOf(pieces) !== text) return false;
  const sound = (stretch: Stretch): boolean =>
    within(stretch).length > 0 && within(stretch).every(({ node }) => node.localName === "t");
  if (!stretches.every(sound)) return false;
  for (const { node, at, text: old } of pieces.filter(({ node: { localName } }) => localName === "t")) {
    let now = old;
    for (const stretch of [...stretches].sort((a, b) => b.start - a.start)) {
      const [from, to] = [Math.max(0, stretch.start - at), Math.min(old.length, stretch.end - at)];
      if (from >= to) continue;
      const first = within(stretch)[0]?.node === node;
      now = now.slice(0, from) + (first ? stretch.text : "") + now.slice(to);
    }
    if (now === old) continue;
    node.textContent = now;
    node.setAttributeNS(NS.xml, "xml:space", "preserve");
  }
  return true;
}

/** Puts a control of a field around a part of a paragraph's text. False, and nothing done, where no runs of its own hold it. */
export function markPart(paragraph: Element, value: string, tag: string, pen: Pen): boolean {
  const runs = children(paragraph).filter((one) => isElement(one, NS.w, "r"));
  const text = textOf(piecesOf(paragraph));
  const start = text.lastIndexOf(value);
  if (start < 0 || all(paragraph, NS.w, "r").length !== runs.length) return false;
  cutAt(paragraph, start);
  cutAt(paragraph, start + value.length);
  const inside = runsIn(paragraph, start, start + value.length);
  const [first] = inside;
  if (!first) return false;
  const around = controlAround(paragraph, tag, pen);
  paragraph.insertBefore(around.sdt, first);
  for (const run of inside) around.content.appendChild(run);
  return true;
}

/** Puts a control of a field around paragraphs that stand one behind the other. */
export function markParagraphs(paragraphs: readonly Element[], tag: string, pen: Pen): void {
  const [first] = paragraphs;
  if (!first) return;
  const around = controlAround(first, tag, pen);
  first.parentNode?.insertBefore(around.sdt, first);
  for (const one of paragraphs) around.content.appendChild(one);
}

function controlAround(beside: Element, tag: string, pen: Pen): { sdt: Element; content: Element } {
  const markup = control(tag, false, pen, () => "").replace("<w:sdt>", `<w:sdt ${NAMESPACES}>`);
  const sdt = (beside.ownerDocument as Document).importNode(parseXml(markup, "sdt"), true) as Element;
  return { sdt, content: child(sdt, NS.w, "sdtContent") as Element };
}

function runsIn(paragraph: Element, start: number, end: number): Element[] {
  const pieces = piecesOf(paragraph).filter((one) => one.text !== "" && one.at >= start && one.at < end);
  return [...new Set(pieces.map(({ node }) => node.parentNode as Element))];
}

/** Cuts the run in two in which a place of the text lies. */
function cutAt(paragraph: Element, place: number): void {
  const piece = piecesOf(paragraph).find(({ at, text }) => at <= place && place < at + text.length);
  if (!piece) return;
  const run = piece.node.parentNode as Element;
  const before = children(run).filter((one) => one.localName !== "rPr");
  if (piece.at === place && before[0] === piece.node) return;
  const right = run.cloneNode(false) as Element;
  const format = child(run, NS.w, "rPr");
  if (format) right.appendChild(format.cloneNode(true));
  if (piece.at < place) {
    const rest = piece.node.cloneNode(false) as Element;
    rest.textContent = piece.text.slice(place - piece.at);
    piece.node.textContent = piece.text.slice(0, place - piece.at);
    for (const one of [rest, piece.node]) one.setAttributeNS(NS.xml, "xml:space", "preserve");
    right.appendChild(rest);
  }
  const from = before.indexOf(piece.node) + (piece.at < place ? 1 : 0);
  for (const one of before.slice(from)) right.appendChild(one);
  run.parentNode?.insertBefore(right, run.nextSibling);
}

/** Takes controls of ours away, in a paragraph and around it, and leaves what stands in them. */
export function unmark(paragraph: Element): void {
  const around: Element[] = [];
  for (let node = paragraph.parentNode; node && !isElement(node, NS.w, "txbxContent"); node = node.parentNode) {
    if (isElement(node, NS.w, "sdt")) around.push(node as Element);
  }
  for (const sdt of [...all(paragraph, NS.w, "sdt"), ...around]) {
    const tag = wAttribute(descend(sdt, NS.w, "sdtPr", "tag"), "val") ?? "";
    const content = child(sdt, NS.w, "sdtContent");
    if (!tag.startsWith("sop.") || !content) continue;
    for (const one of children(content)) sdt.parentNode?.insertBefore(one, sdt);
    sdt.parentNode?.removeChild(sdt);
  }
}
