import type { GayaBagan } from "../sop/profile";

/** What the plan must know of the page, the text and the wishes for the drawing. Lengths in points. */
export interface Layout {
  /** Width between the margins. */
  readonly width: number;
  /** Height between the margins. */
  readonly height: number;
  /** Space that is taken on the first page above the table (headings), 0 by default. */
  readonly firstPageOffset: number;
  readonly font: FontName;
  readonly fontSize: number;
  /** Lines and colours; without it thin black lines on white. */
  readonly gaya?: GayaBagan;
  /** Steps (0-based) that begin a page because somebody wants it so. */
  readonly pisahSebelum?: readonly number[];
  /** Widths that the user's table has, column by column; kept when there is one for each column. */
  readonly lebarKolom?: readonly number[];
  /** Least heights of the rows of the steps. */
  readonly tinggiBaris?: readonly (number | undefined)[];
  /** A third row of the header counts the columns. */
  readonly nomorKolom?: boolean;
}

/** Fonts with width tables of our own. */
export type FontName = "Arial" | "Calibri" | "Times New Roman" | "Tahoma" | "Bookman Old Style";

/** Settings of the table that the plan was made for; who draws the plan must keep to them. Points. */
export const TABLE = {
  /** Left and right margin of the text cells; performer cells have none. */
  cellMarginX: 3,
  /** Top and bottom margin of the text cells. */
  cellMarginY: 2,
  /** Width of all borders. A row takes its height and one border. */
  border: 0.5,
} as const;
