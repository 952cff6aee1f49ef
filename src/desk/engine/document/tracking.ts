import { all, child, children, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { cutAt, insertInline, markFormat, runOf } from "./edit-text";
import { detach, make, properties, setW } from "./make";
import { atomsOf } from "./text";
import { collect, contentOf, isControl, isParagraph, isRow, isTable, paragraphsIn, rowsOf } from "./walk";

const AUTHOR = "Pengguna Meja Uji";

/** Replaces a part of a paragraph's text while changes are tracked: what goes stays in `w:del`, what comes is `w:ins`. */
export function spliceTracked(paragraph: Element, from: number, to: number, text: string, scope = paragraph): void {
  cutAt(paragraph, from);
  cutAt(paragraph, to);
  const replaced = atomsOf(paragraph).filter((atom) => atom.text !== "" && atom.at >= from && atom.at < to);
  const runs = new Set(replaced.map(({ node }) => node.parentNode as Element));
  if (text !== "") {
    const host = [...runs][0] ?? runBefore(paragraph, from);
    const run = runOf(paragraph, text, host ? child(host, NS.w, "rPr") : markFormat(paragraph));
    const inserted = revision(paragraph, "ins");
    inserted.appendChild(run);
    if (scope !== paragraph && runs.size === 0) contentOf(scope).appendChild(inserted);
    else insertInline(paragraph, from, [inserted]);
  }
  for (const run of runs) deleteRun(run);
}

/** Marks whole blocks or rows as deleted; they stay in the document until the deletion is accepted. */
export function markDeleted(block: Element): void {
  if (isControl(block)) return children(contentOf(block)).forEach(markDeleted);
  if (isTable(block)) return rowsOf(block).forEach(markDeleted);
  if (isRow(block)) markRow(block, "del");
  for (const paragraph of isParagraph(block) ? [block] : paragraphsIn(block)) {
    for (const run of collect(paragraph, isRun)) if (run.parentNode?.nodeName !== "w:del") deleteRun(run);
    markParagraph(paragraph, "del");
  }
}

/** Marks whole blocks, rows or runs as inserted. */
export function markInserted(block: Element): void {
  if (isRun(block)) return wrap(block, "ins");
  if (isTable(block)) return rowsOf(block).forEach(markInserted);
  if (isRow(block)) markRow(block, "ins");
  for (const paragraph of isParagraph(block) ? [block] : paragraphsIn(block)) {
    for (const run of collect(paragraph, isRun)) if (!isRevision(run.parentNode)) wrap(run, "ins");
    markParagraph(paragraph, "ins");
  }
}

function deleteRun(run: Element): void {
  // What is itself a tracked insertion goes without a trace.
  if (run.parentNode?.nodeName === "w:ins") return detach(run);
  for (const text of children(run).filter(({ localName }) => localName === "t")) {
    const deleted = make(run, "delText");
    deleted.setAttributeNS(NS.xml, "xml:space", "preserve");
    deleted.textContent = text.textContent;
    run.replaceChild(deleted, text);
  }
  wrap(run, "del");
}

function wrap(run: Element, local: "ins" | "del"): void {
  const around = revision(run, local);
  run.parentNode?.insertBefore(around, run);
  around.appendChild(run);
}

/** The mark of a paragraph is tracked in the run properties of its own properties (ECMA-376 17.13.5.15). */
function markParagraph(paragraph: Element, local: "ins" | "del"): void {
  const format = properties(paragraph);
  const existing = child(format, NS.w, "rPr");
  const mark = existing ?? make(paragraph, "rPr");
  if (!existing) format.insertBefore(mark, child(format, NS.w, "sectPr"));
  if (child(mark, NS.w, local)) return;
  // Revisions come first, an insertion before a deletion (CT_ParaRPr).
  const inserted = child(mark, NS.w, "ins");
  mark.insertBefore(revision(paragraph, local), local === "del" && inserted ? inserted.nextSibling : mark.firstChild);
}

function markRow(row: Element, local: "ins" | "del"): void {
  const existing = child(row, NS.w, "trPr");
  const format = existing ?? make(row, "trPr");
  if (!existing) row.insertBefore(format, row.firstChild);
  format.appendChild(revision(row, local));
}

function revision(owner: Element, local: "ins" | "del"): Element {
  const element = make(owner, local);
  setW(element, "id", String(nextId(owner.ownerDocument as Document)));
  setW(element, "author", AUTHOR);
  setW(element, "date", `${new Date().toISOString().slice(0, 19)}Z`);
  return element;
}

/** The last id of a revision per document; looked up once, for a document may hold thousands. */
const lastIds = new WeakMap<Document, number>();

function nextId(document: Document): number {
  const known = lastIds.get(document) ?? highestId(document);
  lastIds.set(document, known + 1);
  return known + 1;
}

function highestId(document: Document): number {
  const marks = ["ins", "del", "moveFrom", "moveTo"].flatMap((name) => all(document, NS.w, name));
  return Math.max(9000, ...marks.map((mark) => numberOf(wAttribute(mark, "id"))));
}

function runBefore(paragraph: Element, at: number): Element | null {
  const before = atomsOf(paragraph)
    .filter((atom) => atom.at < at && atom.text !== "")
    .at(-1);
  return before ? (before.node.parentNode as Element) : null;
}

const isRun = (node: Node): node is Element => node.nodeName === "w:r";
const isRevision = (node: Node | null): boolean => node?.nodeName === "w:ins" || node?.nodeName === "w:del";
