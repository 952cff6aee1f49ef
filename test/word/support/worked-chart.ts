import { serializeNode } from "#dom";
import { DEFAULT_LIMITS, mainDocument, readPackage } from "../../../src/ooxml/package";
import { parseXml } from "../../../src/ooxml/package/part";
import { unzip, zip } from "../../../src/ooxml/package/zip";
import { all, attribute, childrenNamed, NS } from "../../../src/ooxml/xml";
import { sopDocx } from "./documents";

/** The chart of ours with rows of steps, as a clerk has it before working on it. */
export interface Chart {
  readonly table: Element;
  readonly rows: readonly Element[];
}

export const remove = (node: Element): void => void node.parentNode?.removeChild(node);
export const fragment = (owner: Element, xml: string): Element =>
  owner.ownerDocument!.importNode(parseXml(`<x xmlns:w="${NS.w}">${xml}</x>`, "x").firstChild as Element, true);
export const runOf = (node: Element): Element => {
  let at = node;
  while (at.localName !== "r") at = at.parentNode as Element;
  return at;
};
export const shapes = (node: Element, pattern: RegExp): Element[] =>
  all(node, NS.wp, "docPr").filter((docPr) => pattern.test(attribute(docPr, null, "name") ?? ""));
export const cells = (row: Element): Element[] => childrenNamed(row, NS.w, "tc");

/** The .docx with the clean SOP after somebody worked on its chart. */
export function worked(work: (chart: Chart) => void): Uint8Array {
  const root = mainDocument(readPackage(sopDocx())).root;
  const table = all(root, NS.w, "tbl").find((each) => shapes(each, /^SOP simbol/).length > 0) as Element;
  const rows = childrenNamed(table, NS.w, "tr").filter((row) => shapes(row, /^SOP simbol/).length > 0);
  work({ table, rows });
  const files = unzip(sopDocx(), DEFAULT_LIMITS.maxBytes);
  return zip([...files, ["word/document.xml", new TextEncoder().encode(serializeNode(root))]]);
}

/** A box with this text, as Word puts it into a shape. */
export const box = (text: string): string =>
  `<wps:txbx xmlns:wps="${NS.wps}" xmlns:w="${NS.w}"><w:txbxContent><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;

/** Types a text into a shape that has none. */
export function typeInto(docPr: Element, text: string): void {
  const body = all(docPr.parentNode as Element, NS.wps, "bodyPr")[0] as Element;
  body.parentNode?.insertBefore(body.ownerDocument!.importNode(parseXml(box(text), "x"), true), body);
}

/** Texts of all paragraphs below a node, those in drawings included, each on one line. */
export function everyText(part: Element | Document): string[] {
  const paragraphOf = (node: Element): Element => {
    let at = node;
    while (at.localName !== "p") at = at.parentNode as Element;
    return at;
  };
  const texts = new Map<Element, string>();
  for (const run of all(part, NS.w, "t")) {
    const at = paragraphOf(run);
    texts.set(at, (texts.get(at) ?? "") + (run.textContent ?? ""));
  }
  return [...texts.values()].map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}
