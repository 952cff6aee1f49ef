import type { Package } from "../../src/ooxml/package";
import { all, child, children, childrenNamed, descend, isElement, NS, numberOf, wAttribute } from "../../src/ooxml/xml";

/** Faults that the Open XML SDK never reports but Word stumbles over. */
const CHECKS: readonly ((root: Element) => string[])[] = [
  (root) =>
    all(root, NS.w, "tc")
      .filter((cell) => !endsWithParagraph(cell))
      .map(() => "a cell does not end with a paragraph"),
  (root) =>
    all(root, NS.w, "txbxContent")
      .filter((box) => !endsWithParagraph(box))
      .map(() => "a text box holds no paragraph"),
  (root) => all(root, NS.w, "tbl").flatMap(unevenRows),
  (root) =>
    ["top", "left", "bottom", "right", "insideH", "insideV"]
      .flatMap((side) => all(root, NS.w, side))
      .filter((border) => numberOf(wAttribute(border, "sz")) > 96)
      .map(() => "a border is thicker than 12 points"),
  (root) =>
    repeated(
      all(root, NS.w, "sdt").map((sdt) => wAttribute(descend(sdt, NS.w, "sdtPr", "id"), "val")),
      "control",
    ),
  (root) =>
    repeated(
      all(root, NS.wp, "docPr").map((shape) => shape.getAttribute("id")),
      "shape",
    ),
];

/** What is wrong with the main part of a package, one text for each fault. */
export function lint(pkg: Package): string[] {
  const root = pkg.parts.get("word/document.xml")?.root;
  return root ? CHECKS.flatMap((check) => check(root)) : ["there is no main part"];
}

/** Word opens a cell that ends with a control around its last paragraph, and writes such cells itself. */
function endsWithParagraph(element: Element): boolean {
  const last = children(element).at(-1);
  if (last === undefined) return false;
  const content = isElement(last, NS.w, "sdt") ? child(last, NS.w, "sdtContent") : null;
  return content ? endsWithParagraph(content) : isElement(last, NS.w, "p");
}

function unevenRows(table: Element): string[] {
  const columns = childrenNamed(child(table, NS.w, "tblGrid") as Element, NS.w, "gridCol").length;
  return childrenNamed(table, NS.w, "tr")
    .map((row) => children(row).reduce((sum, each) => sum + spanOf(each), 0))
    .filter((sum) => sum !== columns)
    .map((sum) => `a row spans ${sum} of ${columns} columns`);
}

function spanOf(element: Element): number {
  if (isElement(element, NS.w, "tc")) return numberOf(wAttribute(descend(element, NS.w, "tcPr", "gridSpan"), "val"), 1);
  if (isElement(element, NS.w, "trPr")) {
    return ["gridBefore", "gridAfter"].reduce(
      (sum, name) => sum + numberOf(wAttribute(child(element, NS.w, name), "val")),
      0,
    );
  }
  return isElement(element, NS.w, "sdt") ? spanOf(descend(element, NS.w, "sdtContent", "tc") ?? element) : 0;
}

function repeated(ids: readonly (string | null)[], what: string): string[] {
  return ids
    .filter((id, index) => id !== null && ids.indexOf(id) !== index)
    .map((id) => `${what} number ${id} is used twice`);
}
