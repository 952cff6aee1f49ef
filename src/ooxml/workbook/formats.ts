import { attribute, numberOf } from "../xml";
import { listed } from "./elements";

/** Format codes that Excel knows without a definition (ECMA-376 18.8.30), those that change what a cell says. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

export const GENERAL = "General";

/** The format code of each cell format of a workbook, by its index in `cellXfs`. */
export function formatCodes(styles: Element | null): (index: number) => string {
  const own = new Map(
    listed(styles, "numFmts", "numFmt").map((element) => [
      numberOf(attribute(element, null, "numFmtId")),
      attribute(element, null, "formatCode") ?? GENERAL,
    ]),
  );
  const codes = listed(styles, "cellXfs", "xf").map((xf) => {
    const id = numberOf(attribute(xf, null, "numFmtId"));
    return own.get(id) ?? BUILT_IN[id] ?? GENERAL;
  });
  return (index) => codes[index] ?? GENERAL;
}
