import { attribute, child, childrenNamed, isTrue, NS, numberOf } from "../xml";
import { listed } from "./elements";

/** Cells merged into one: 0-based, the ends not included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of a worksheet without their contents; lengths in points. */
export interface Grid {
  /** Width of each column and height of each row up to the last that is used; 0 for hidden ones. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly merges: readonly Merge[];
  /** Index of the cell format (`cellXfs`) by `cellKey`, for cells with a value. */
  readonly formats: ReadonlyMap<string, number>;
  /** A row or column in use is hidden. */
  readonly hidden: boolean;
}

/** Beyond these, no one has written an SOP; a stray cell at the end of the sheet must not cost memory. */
export const LARGEST = { rows: 3000, columns: 256 };

/** Shapes and merges that reach so far beyond the texts mean nothing there. */
const BEYOND = { rows: 200, columns: 30 };

/** Excel's own sizes where a sheet names none: characters and points (ECMA-376 18.3.1.81). */
const WIDTH = 8.43;
const HEIGHT = 15;
/** Width of a digit of Calibri 11 in pixels, on which column widths count, and points of a pixel. */
const DIGIT = 7;
const PIXEL = 0.75;

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** 0-based row and column of "C5"; null for anything else. */
export function cellAtName(name: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (digits === "") return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "C5" for row 4, column 2. */
export const nameOfCell = (row: number, column: number): string => `${nameOfColumn(column)}${row + 1}`;

/** "C" for column 2. */
export function nameOfColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Reads the grid of a worksheet (ECMA-376 18.3.1.99); null when it is larger than `LARGEST`.
 * @param drawn rows and columns that its shapes reach
 */
export function readGrid(sheet: Element, drawn: { rows: number; columns: number }): Grid | null {
  const defaults = child(sheet, NS.s, "sheetFormatPr");
  const standard = numberOf(attribute(defaults, null, "defaultRowHeight"), HEIGHT);
  const rows = listed(sheet, "sheetData", "row");
  const formats = new Map<string, number>();
  const heights = new Map<number, number>();
  let [row, last, width] = [-1, 0, 0];
  for (const element of rows) {
    row = numberOf(attribute(element, null, "r"), row + 2) - 1;
    heights.set(row, isSet(element, "hidden") ? 0 : numberOf(attribute(element, null, "ht"), standard));
    let column = -1;
    for (const cell of childrenNamed(element, NS.s, "c")) {
      column = cellAtName(attribute(cell, null, "r") ?? "")?.column ?? column + 1;
      if (!child(cell, NS.s, "v") && !child(cell, NS.s, "is")) continue;
      formats.set(cellKey(row, column), numberOf(attribute(cell, null, "s")));
      [last, width] = [Math.max(last, row + 1), Math.max(width, column + 1)];
    }
  }
  const merges = mergesOf(sheet);
  const filled = merges.filter(({ top, left }) => formats.has(cellKey(top, left)));
  const reach = (used: number, others: readonly number[], beyond: number): number =>
    Math.max(used, ...others.map((end) => Math.min(end, used + beyond)));
  const size = {
    rows: reach(last, [drawn.rows, ...filled.map(({ bottom }) => bottom)], BEYOND.rows),
    columns: reach(width, [drawn.columns, ...filled.map(({ right }) => right)], BEYOND.columns),
  };
  if (size.rows > LARGEST.rows || size.columns > LARGEST.columns) return null;
  const columnWidths = widthsOf(sheet, defaults, size.columns);
  const rowHeights = Array.from({ length: size.rows }, (_, at) => heights.get(at) ?? standard);
  return {
    widths: columnWidths,
    heights: rowHeights,
    merges: merges.filter(({ top, left }) => top < size.rows && left < size.columns),
    formats,
    hidden: columnWidths.includes(0) || rowHeights.includes(0),
  };
}

function widthsOf(sheet: Element, defaults: Element | null, count: number): number[] {
  const standard = numberOf(attribute(defaults, null, "defaultColWidth"), WIDTH);
  const widths = Array.from({ length: count }, () => inPoints(standard));
  for (const column of listed(sheet, "cols", "col")) {
    const width = isSet(column, "hidden") ? 0 : inPoints(numberOf(attribute(column, null, "width"), standard));
    const end = Math.min(count, numberOf(attribute(column, null, "max")));
    for (let at = numberOf(attribute(column, null, "min"), 1) - 1; at >= 0 && at < end; at++) widths[at] = width;
  }
  return widths;
}

/** A width in characters is drawn in whole pixels (ECMA-376 18.3.1.13). */
const inPoints = (characters: number): number =>
  Math.floor(((256 * characters + Math.floor(128 / DIGIT)) / 256) * DIGIT) * PIXEL;

function mergesOf(sheet: Element): Merge[] {
  return listed(sheet, "mergeCells", "mergeCell").flatMap((element) => {
    const [from, to] = (attribute(element, null, "ref") ?? "").split(":").map(cellAtName);
    const inOrder = from && to && from.row <= to.row && from.column <= to.column;
    return inOrder ? [{ top: from.row, left: from.column, bottom: to.row + 1, right: to.column + 1 }] : [];
  });
}

const isSet = (element: Element, name: string): boolean => isTrue(attribute(element, null, name));
