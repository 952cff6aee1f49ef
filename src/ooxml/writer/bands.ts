import { TABLE, type Layout } from "../../flowchart/layout";
import { lineHeight, textHeight } from "../../flowchart/text";
import type { Kotak } from "../../sop/dokumen";
import type { Sop } from "../../sop/sop";
import { ITEM_STYLES, LIST_INDENT, type ItemStyle } from "./styles";

/** A pair of boxes below the identity, and its share of the room that is left. */
export interface Band {
  readonly left: Kotak;
  readonly right: Kotak;
  readonly share: number;
}

export const BANDS: readonly Band[] = [
  { left: "dasarHukum", right: "kualifikasiPelaksana", share: 0.5 },
  { left: "keterkaitan", right: "peralatan", share: 0.25 },
  { left: "peringatan", right: "pencatatan", share: 0.25 },
];

/** The bands as they fit their page: the style of their items, and least heights in points. */
export interface FittedBands {
  readonly style: ItemStyle;
  readonly heights: readonly number[];
}

/** Points that stay free on the page, so that a line more does not need another one. */
const SPARE = 40;
/** Borders and rounding of the whole table, in points. */
const BORDERS = 8;
/** Width of the number before an item and of the cell's margins, in points. */
const BESIDE_TEXT = 2 * TABLE.cellMarginX + LIST_INDENT / 20;

/**
 * Bands that fill the page: each as high as its texts need and a share of the rest. Texts too long for the page are set in
 * the smaller style.
 * @param room height for the bands' texts on the page, in points
 * @param leftShare part of the width that the left boxes have
 */
export function fitBands(sop: Sop, layout: Layout, room: number, leftShare: number): FittedBands {
  const needs = ITEM_STYLES.map((style) => ({
    style,
    needs: BANDS.map(({ left, right }) =>
      Math.max(
        heightOf(sop[left], layout.width * leftShare, layout, style),
        heightOf(sop[right], layout.width * (1 - leftShare), layout, style),
      ),
    ),
  }));
  const fits = needs.find((each) => sum(each.needs) + BORDERS <= room) ?? needs.at(-1);
  if (!fits) return { style: ITEM_STYLES[0], heights: [] };
  const rest = Math.max(0, room - BORDERS - SPARE - sum(fits.needs));
  return { style: fits.style, heights: BANDS.map(({ share }, index) => (fits.needs[index] ?? 0) + rest * share) };
}

/** Height of the items of a box and of the empty paragraph behind them. */
function heightOf(items: readonly string[], width: number, { font }: Layout, { fontSize, space }: ItemStyle): number {
  const style = { font, fontSize };
  const heights = items.map((text) => textHeight(text, width - BESIDE_TEXT, style) + 2 * space);
  return sum(heights) + lineHeight(style) + 2 * space;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
