import { cellText, type CellValue } from "../../../src/ooxml/workbook/cell-text";
import { cellAtName, nameOfCell } from "../../../src/ooxml/workbook/grid";

/** A day and time of Excel's calendar. */
const serial = (days: number): Date => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);

it.each<[CellValue, string, string]>([
  [null, "General", ""],
  ["  5 \r\nMenit ", "General", "5 \nMenit"],
  [10, "General", "10"],
  [0.5, "General", "0,5"],
  [0.1 + 0.2, "General", "0,3"],
  [10, '0 "menit"', "10 menit"],
  [2, '"± "0\\ "hari"', "± 2 hari"],
  [3, '[Red]0" jam";[Blue]-0', "3 jam"],
  [0.25, "0%", "25%"],
  [7, '_(* #,##0_);_(* "-"_);_(@_)', "7"],
  [true, "General", "√"],
  [false, "General", ""],
  [serial(45597), "dd/mm/yyyy", "1 November 2024"],
  [serial(45597), "[$-421]dd\\ mmmm\\ yyyy;@", "1 November 2024"],
  [serial(45597), "mmm-yy", "November 2024"],
  [serial(0.0625), "[h]:mm", "1:30"],
  [serial(2), "[h]:mm", "48:00"],
  [serial(15 / 1440), "h:mm", "0:15"],
  [serial(30 / 86400), "h:mm:ss", "0:00:30"],
])("%p in %p is %p", (value, code, text) => expect(cellText(value, code)).toBe(text));

it("names of cells both ways", () => {
  for (const [name, row, column] of [
    ["A1", 0, 0],
    ["F10", 9, 5],
    ["AA3", 2, 26],
    ["XFD1048576", 1048575, 16383],
  ] as const) {
    expect(nameOfCell(row, column)).toBe(name);
    expect(cellAtName(name)).toEqual({ row, column });
  }
  expect(cellAtName("A")).toBeNull();
});
