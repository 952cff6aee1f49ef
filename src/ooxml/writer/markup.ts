import { TABLE } from "../../flowchart/layout";
import { escapeXml, ptToTwip } from "../xml";

/** Signs that WordprocessingML writes as elements of a run (ECMA-376 Part 1, 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = {
  "\n": "<w:br/>",
  "\t": "<w:tab/>",
  "\u00AD": "<w:softHyphen/>",
};

/** One run. Line breaks, tabs and soft hyphens become their elements; what XML forbids is left out. */
export function run(text: string, properties = ""): string {
  const content = lines(text)
    .join("\n")
    .split(/([\n\t\u00AD])/)
    .map((piece) => SIGNS[piece] ?? (piece && `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content.join("")}</w:r>`;
}

/** The lines of a text, whichever sign ends them. */
export const lines = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);

/** One paragraph of a style, with more properties where needed (in the order of CT_PPr, after `w:pStyle`). */
export function paragraph(style: string, content: string, properties = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** One paragraph for each line of the text. */
export const paragraphs = (style: string, text: string): string =>
  lines(text)
    .map((line) => paragraph(style, line && run(line)))
    .join("");

export interface CellOptions {
  /** Width in twentieths of a point. */
  readonly width: number;
  readonly columns?: number;
  /** "restart" begins a cell that goes on in the rows below, "continue" goes on. */
  readonly merge?: "restart" | "continue" | null;
  readonly align?: "top" | "center";
  /** Colour behind the text, as RRGGBB. */
  readonly shade?: string;
  /** No space between the cell's border and its content. */
  readonly bare?: boolean;
}

const NO_MARGINS = ["top", "left", "bottom", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join("");

/** One table cell; its content must end with a paragraph. Properties stand in the order of CT_TcPr. */
export function cell(content: string, options: CellOptions): string {
  const { width, columns = 1, merge = null, align = "center", shade, bare } = options;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "") +
    (merge ? `<w:vMerge w:val="${merge}"/>` : "") +
    (shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : "") +
    (bare ? `<w:tcMar>${NO_MARGINS}</w:tcMar>` : "") +
    `<w:vAlign w:val="${align}"/></w:tcPr>${content}</w:tc>`
  );
}

export interface RowOptions {
  /** Least height in twentieths of a point. */
  readonly height: number;
  /** Repeats at the top of each page. */
  readonly header?: boolean;
  /** May be broken over two pages. */
  readonly splits?: boolean;
}

/** One table row. */
export function row(cells: string, { height, header, splits }: RowOptions): string {
  const properties =
    (splits ? "" : "<w:cantSplit/>") +
    `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` +
    (header ? "<w:tblHeader/>" : "");
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;

/**
 * A table of fixed column widths (twentieths of a point). Borders are stated here and not in its style, because a style of
 * that name in the user's document would win over ours.
 */
export function table(widths: readonly number[], rows: string, title: string): string {
  const thickness = TABLE.border * 8;
  const borders = SIDES.map(
    (side) => `<w:${side} w:val="single" w:sz="${thickness}" w:space="0" w:color="auto"/>`,
  ).join("");
  const width = widths.reduce((sum, each) => sum + each, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="SOPTabel"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${CELL_MARGINS}` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXml(title)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>${rows}</w:tbl>`
  );
}

/**
 * Space between border and text at the sides. There is none above and below: Word gives all cells of a row the largest
 * one, and the shapes would move down with it; the rows are high enough for the texts instead.
 */
export const CELL_MARGINS = `<w:tblCellMar>${(["top", "left", "bottom", "right"] as const)
  .map((side) => {
    const beside = side === "left" || side === "right";
    return `<w:${side} w:w="${beside ? ptToTwip(TABLE.cellMarginX) : 0}" w:type="dxa"/>`;
  })
  .join("")}</w:tblCellMar>`;
