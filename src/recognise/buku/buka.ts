import { readSheet } from "read-excel-file/universal";
import { PackageError } from "../../ooxml/package";
import type { CellValue } from "../../ooxml/workbook/cell-text";
import { gridOfPart, readSheetPart, type Sheet } from "../../ooxml/workbook/sheet";
import { openWorkbook } from "../../ooxml/workbook/workbook";
import { tersembunyiDi, type Tertinggal } from "./tertinggal";

/** The worksheets of a workbook, and what of it was left out. */
export interface Buku {
  readonly sheets: readonly Sheet[];
  readonly tertinggal: readonly Tertinggal[];
}

/**
 * The visible worksheets of an .xlsx file, without those that are too large to hold an SOP. Throws `PackageError`, with
 * "tooLarge" when no sheet is left.
 */
export async function bukaBuku(bytes: Uint8Array): Promise<Buku> {
  const workbook = openWorkbook(bytes);
  const sheets: Sheet[] = [];
  const nama = workbook.hiddenSheets;
  const tertinggal: Tertinggal[] = nama.length > 0 ? [{ jenis: "lembar", nama }] : [];
  for (const part of workbook.sheets) {
    const grid = gridOfPart(part);
    if (grid) {
      sheets.push(readSheetPart(workbook, part, grid, await valuesOf(bytes, part.name)));
      tertinggal.push(...tersembunyiDi(part.name, grid));
    } else {
      tertinggal.push({ jenis: "terlaluBesar", lembar: part.name });
    }
  }
  if (sheets.length === 0) throw new PackageError("tooLarge");
  return { sheets, tertinggal };
}

/** Values of the cells of a sheet, row by row; the results of formulas as Excel has saved them. */
async function valuesOf(bytes: Uint8Array, name: string): Promise<CellValue[][]> {
  try {
    // A copy of its own: a buffer of Node may be a part of a larger one. The types say "typeof Date" where dates are given.
    return (await readSheet(new Uint8Array(bytes).buffer, name)) as unknown as CellValue[][];
  } catch {
    throw new PackageError("brokenXml", name);
  }
}
