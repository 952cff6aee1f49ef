import { zip } from "../../src/ooxml/package/zip";
import { escapeXml, NS } from "../../src/ooxml/xml";

/** A cell of a workbook in a test: a text, a number, a formula with its result, or any XML of its own. */
export type TestCell = string | number | boolean | null | { v: number; s: number } | { xml: string };

export interface TestSheet {
  name: string;
  rows: readonly (readonly TestCell[])[];
  merges?: readonly string[];
  /** XML of `cols`, and attributes of rows by their index. */
  cols?: string;
  rowAttributes?: Readonly<Record<number, string>>;
  state?: string;
  /** Anchors of the drawing, as XML. */
  drawing?: readonly string[];
}

const text = (xml: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
const R = NS.r;
const REL = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
const rels = (...list: readonly string[]): Uint8Array =>
  text(`<Relationships xmlns="${NS.rel}">${list.join("")}</Relationships>`);

/** Number formats by their index, for cells with `s`: general, duration, clock, date, "0 menit", percent. */
const FORMATS = [0, 164, 20, 165, 166, 9];
const STYLES = `<styleSheet xmlns="${NS.s}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="0\\ &quot;menit&quot;"/></numFmts><cellXfs count="6">${FORMATS.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;

export const columnName = (column: number): string => String.fromCharCode(65 + column);

function cellXml(cell: TestCell, row: number, column: number): string {
  const at = `${columnName(column)}${row + 1}`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return "xml" in cell ? cell.xml.replace("@", at) : `<c r="${at}" s="${cell.s}"><v>${cell.v}</v></c>`;
}

function sheetXml({ rows, merges = [], cols = "", rowAttributes = {}, drawing }: TestSheet): string {
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}" ${rowAttributes[row] ?? ""}>${cells.map((cell, at) => cellXml(cell, row, at)).join("")}</row>`,
  );
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  return `<worksheet xmlns="${NS.s}" xmlns:r="${R}">${cols}<sheetData>${data.join("")}</sheetData>${merged}${drawing ? '<drawing r:id="rId1"/>' : ""}</worksheet>`;
}

/** The parts of an .xlsx file, by name. */
export function xlsxParts(sheets: readonly TestSheet[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>([
    [
      "[Content_Types].xml",
      text(`<Types xmlns="${NS.ct}"><Default Extension="xml" ContentType="application/xml"/></Types>`),
    ],
    ["_rels/.rels", rels(REL("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      text(
        `<workbook xmlns="${NS.s}" xmlns:r="${R}"><sheets>${sheets
          .map(
            ({ name, state }, at) =>
              `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" ${state ? `state="${state}"` : ""} r:id="rId${at + 1}"/>`,
          )
          .join("")}</sheets></workbook>`,
      ),
    ],
    [
      "xl/_rels/workbook.xml.rels",
      rels(
        ...sheets.map((_, at) => REL(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
        REL("rIdS", "styles", "styles.xml"),
      ),
    ],
    ["xl/styles.xml", text(STYLES)],
  ]);
  sheets.forEach((sheet, at) => {
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, text(sheetXml(sheet)));
    if (!sheet.drawing) return;
    parts.set(
      `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
      rels(REL("rId1", "drawing", `../drawings/drawing${at + 1}.xml`)),
    );
    parts.set(
      `xl/drawings/drawing${at + 1}.xml`,
      text(
        `<xdr:wsDr xmlns:xdr="${NS.xdr}" xmlns:a="${NS.a}" xmlns:mc="${NS.mc}" xmlns:r="${R}">${sheet.drawing.join("")}</xdr:wsDr>`,
      ),
    );
  });
  return parts;
}

/** The bytes of an .xlsx file. */
export const xlsx = (...sheets: readonly TestSheet[]): Uint8Array => zip(xlsxParts(sheets));

/** A corner of an anchor: column, row and the share of the cell, for cells of these sizes in EMU. */
export interface Corner {
  col: number;
  colOff: number;
  row: number;
  rowOff: number;
}

const corner = (name: string, { col, colOff, row, rowOff }: Corner): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;

export const anchored = (from: Corner, to: Corner, content: string): string =>
  `<xdr:twoCellAnchor>${corner("from", from)}${corner("to", to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const INK = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>';

/** `xdr:sp`: a symbol, with its text. */
export const shapeXml = (id: number, prst: string, words = "", xfrm = "", textBox = false): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Bentuk ${id}"/><xdr:cNvSpPr${textBox ? ' txBox="1"' : ""}/></xdr:nvSpPr><xdr:spPr><a:xfrm ${xfrm}/><a:prstGeom prst="${prst}"><a:avLst/></a:prstGeom>${textBox ? "<a:noFill/><a:ln><a:noFill/></a:ln>" : `${INK}</a:ln>`}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${escapeXml(words)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

/** `xdr:cxnSp`: an arrow, glued where ids are given. */
export const arrowXml = (
  id: number,
  glue: { from?: number; to?: number },
  xfrm = "",
  prst = "straightConnector1",
): string =>
  `<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="${id}" name="Panah ${id}"/><xdr:cNvCxnSpPr>${glue.from === undefined ? "" : `<a:stCxn id="${glue.from}" idx="2"/>`}${glue.to === undefined ? "" : `<a:endCxn id="${glue.to}" idx="0"/>`}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:xfrm ${xfrm}/><a:prstGeom prst="${prst}"><a:avLst/></a:prstGeom>${INK}<a:tailEnd type="triangle"/></a:ln></xdr:spPr></xdr:cxnSp>`;
