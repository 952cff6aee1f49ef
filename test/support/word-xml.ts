import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import type { Snapshot } from "../../src/ooxml/snapshot";
import { escapeXml } from "../../src/ooxml/xml";
import { docx, wordXml } from "./docx";

/** Small pieces of WordprocessingML for tests. */
export const t = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const p = (content = "", pPr = ""): string =>
  `<w:p>${pPr ? `<w:pPr>${pPr}</w:pPr>` : ""}${content.startsWith("<") ? content : content && t(content)}</w:p>`;

/** A cell: text becomes a paragraph, lines become paragraphs of their own; XML stays as it is. */
export const tc = (content = "", tcPr = ""): string =>
  `<w:tc>${tcPr ? `<w:tcPr>${tcPr}</w:tcPr>` : ""}${
    content.startsWith("<")
      ? content
      : content
          .split("\n")
          .map((line) => p(line))
          .join("")
  }</w:tc>`;

export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const MERGE_START = '<w:vMerge w:val="restart"/>';
export const MERGED = "<w:vMerge/>";

export const tr = (cells: readonly string[], trPr = ""): string =>
  `<w:tr>${trPr ? `<w:trPr>${trPr}</w:trPr>` : ""}${cells.map((cell) => (cell.startsWith("<w:") ? cell : tc(cell))).join("")}</w:tr>`;

export const tbl = (rows: readonly string[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width * 20}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

export const sdt = (content: string, { tag = "", title = "", placeholder = false, id = 7 } = {}): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${placeholder ? "<w:showingPlcHdr/>" : ""}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A wps shape anchored by offsets, in points. */
export function shape(
  preset: string,
  { name = "", description = "", x = 0, y = 0, width = 40, height = 20, text = "", extra = "", id = 1 } = {},
): string {
  const emu = (points: number): number => points * 12700;
  return (
    `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/>` +
    `<wp:docPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><a:graphic><a:graphicData>` +
    `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
    `<a:prstGeom prst="${preset}"/>${extra}</wps:spPr>${text ? `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>` : ""}` +
    `<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
  );
}

/** Snapshot of a document with this body. */
export const snapshot = (body: string, files: Record<string, string> = {}): Snapshot =>
  readSnapshot(readPackage(docx(wordXml(body), files)));
