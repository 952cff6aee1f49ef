/** What the plan must know of the page and the text, in points. */
export interface Layout {
  /** Width between the margins. */
  readonly width: number;
  /** Height between the margins. */
  readonly height: number;
  /** Space that is taken on the first page above the table (headings), 0 by default. */
  readonly firstPageOffset: number;
  readonly font: FontName;
  readonly fontSize: number;
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
