import { escapeXml, NS } from "../xml";
import { CELL_MARGINS } from "./markup";
import { PROCEDURE_FONT_SIZE } from "./page";

interface ParagraphStyle {
  readonly name: string;
  /** Content of `w:pPr` and `w:rPr`. */
  readonly paragraph?: string;
  readonly text?: string;
}

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const space = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="240" w:lineRule="auto"/>`;
/** A style for the items of a box: size and space above and below each, in points. */
export interface ItemStyle {
  readonly id: string;
  readonly fontSize: number;
  readonly space: number;
}

/** From the usual to the smallest. `SOPButir` is as `SOPIsi`. */
export const ITEM_STYLES = [
  { id: "SOPButir", fontSize: 10, space: 1 },
  { id: "SOPButirRapat", fontSize: 9, space: 0 },
] as const satisfies readonly ItemStyle[];

/** Room for the number before an item, in twentieths of a point. */
export const LIST_INDENT = 284;

const BOLD = "<w:b/><w:bCs/>";
const CENTRE = '<w:jc w:val="center"/>';

/** Styles of our own, by id; all rest on `SOPIsi`, so that a change of its font changes them all. */
const STYLES: Readonly<Record<string, ParagraphStyle>> = {
  SOPJudulSampul: { name: "SOP Judul Sampul", paragraph: space(0, 18) + CENTRE, text: `${BOLD}<w:caps/>${size(24)}` },
  SOPSampul: { name: "SOP Sampul", paragraph: space(0, 6) + CENTRE, text: `${BOLD}<w:caps/>${size(16)}` },
  SOPLogo: { name: "SOP Logo", paragraph: space(0, 6) + CENTRE },
  SOPPemda: { name: "SOP Pemda", paragraph: space(0, 2) + CENTRE, text: `${BOLD}<w:caps/>${size(12)}` },
  SOPInstansi: { name: "SOP Instansi", paragraph: space(0, 2) + CENTRE, text: `${BOLD}<w:caps/>${size(14)}` },
  SOPUnit: { name: "SOP Unit", paragraph: space(4, 0) + CENTRE, text: `${BOLD}<w:caps/>${size(12)}` },
  SOPLabel: { name: "SOP Label", paragraph: "<w:keepNext/>", text: BOLD },
  SOPNama: { name: "SOP Nama", text: BOLD },
  SOPPengesahan: { name: "SOP Pengesahan", paragraph: CENTRE },
  SOPPenandaTangan: {
    name: "SOP Penanda Tangan",
    paragraph: space(46, 0) + CENTRE,
    text: `${BOLD}<w:u w:val="single"/>`,
  },
  SOPButir: { name: "SOP Butir" },
  SOPButirRapat: {
    name: "SOP Butir Rapat",
    paragraph: space(ITEM_STYLES[1].space, ITEM_STYLES[1].space),
    text: size(ITEM_STYLES[1].fontSize),
  },
  SOPKepala: {
    name: "SOP Kepala Tabel",
    paragraph: `<w:keepNext/>${space(0, 0)}${CENTRE}`,
    text: BOLD + size(PROCEDURE_FONT_SIZE),
  },
  SOPSel: { name: "SOP Sel", paragraph: space(0, 0), text: size(PROCEDURE_FONT_SIZE) },
  SOPSelTengah: { name: "SOP Sel Tengah", paragraph: space(0, 0) + CENTRE, text: size(PROCEDURE_FONT_SIZE) },
  SOPBagan: { name: "SOP Bagan", paragraph: space(0, 0) + CENTRE, text: size(7) },
  SOPJeda: {
    name: "SOP Jeda",
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
    text: size(1),
  },
};

/** A `w:style` element of ours. */
export interface OwnStyle {
  readonly id: string;
  readonly xml: string;
}

function own(type: "paragraph" | "character" | "table", id: string, name: string, content: string): OwnStyle {
  const head = `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>`;
  return { id, xml: `${head}${content}</w:style>` };
}

/** The styles that our markup uses. `SOPIsi` rests on nothing and states all that matters. */
export function ownStyles(huruf: string): OwnStyle[] {
  const [{ space: around, fontSize }] = ITEM_STYLES;
  const base =
    `<w:qFormat/><w:pPr>${space(around, around)}<w:ind w:left="0" w:right="0" w:firstLine="0"/></w:pPr>` +
    `<w:rPr>${fonts(huruf)}<w:color w:val="auto"/>${size(fontSize)}<w:lang w:val="id-ID"/></w:rPr>`;
  const hint = `<w:b w:val="0"/><w:bCs w:val="0"/><w:caps w:val="0"/><w:color w:val="595959"/>${size(9)}<w:u w:val="none"/>`;
  return [
    own("paragraph", "SOPIsi", "SOP Isi", base),
    ...Object.entries(STYLES).map(([id, { name, paragraph = "", text = "" }]) => {
      const properties = (paragraph && `<w:pPr>${paragraph}</w:pPr>`) + (text && `<w:rPr>${text}</w:rPr>`);
      return own("paragraph", id, name, `<w:basedOn w:val="SOPIsi"/><w:qFormat/>${properties}`);
    }),
    own("character", "SOPPetunjuk", "SOP Petunjuk", `<w:rPr>${hint}</w:rPr>`),
    own("table", "SOPTabel", "SOP Tabel", `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${CELL_MARGINS}</w:tblPr>`),
  ];
}

function fonts(huruf: string): string {
  const font = escapeXml(huruf);
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

/** The styles part of a new document: Word's own defaults but for the font and the language. */
export function defaultStyles(huruf: string): string {
  return (
    `<w:styles xmlns:w="${NS.w}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `${fonts(huruf)}${size(11)}` +
    `<w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
    `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style></w:styles>`
  );
}
