import type { RowFacts } from "./facts";

/** Class of a header row that was repeated on a later page. */
const REPEATED = "desk-repeated";

/** The table's own rows, not those of tables in its cells. */
export const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] => Array.from(table.rows);

/** Number of header rows at the top of the table that Word repeats on each page. */
export function headerRows(rows: readonly HTMLTableRowElement[], facts: ReadonlyMap<number, RowFacts>): number {
  const first = rows.findIndex((row) => !row.classList.contains(REPEATED) && !factsOf(row, facts)?.header);
  return first < 0 ? 0 : first;
}

function factsOf(row: HTMLTableRowElement, facts: ReadonlyMap<number, RowFacts>): RowFacts | undefined {
  const paragraph = row.querySelector<HTMLElement>("p[data-index]");
  return paragraph?.closest("tr") === row ? facts.get(Number(paragraph.dataset.index)) : undefined;
}

/** Word adds the top border to a row of minimum height, the browser counts it in; an exact row clips its content. */
export function applyRowHeights(root: HTMLElement, facts: ReadonlyMap<number, RowFacts>): void {
  const rows = Array.from(root.querySelectorAll("tr"));
  const borders = rows.map((row) => (row.cells[0] ? getComputedStyle(row.cells[0]).borderTopWidth : "0px"));
  rows.forEach((row, index) => {
    const fact = factsOf(row, facts);
    if (!fact || fact.height === 0) return;
    row.style.height = fact.exact ? `${fact.height}pt` : `calc(${fact.height}pt + ${borders[index]})`;
    if (fact.exact) clip(row, fact.height);
  });
}

function clip(row: HTMLTableRowElement, height: number): void {
  for (const cell of row.cells) {
    if (cell.rowSpan > 1) continue;
    const inner = document.createElement("div");
    inner.className = "desk-exact";
    inner.style.maxHeight = `${height}pt`;
    inner.append(...cell.childNodes);
    cell.append(inner);
  }
}

/**
 * Splits a table before row `at` and returns the second part, which is not attached yet and begins with copies of the
 * header rows. A cell that is merged over the border goes on as an empty cell.
 */
export function splitTable(table: HTMLTableElement, at: number, headers: number): HTMLTableElement {
  const rows = rowsOf(table);
  const rest = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(":scope > colgroup");
  if (columns) rest.append(columns.cloneNode(true));
  continueMerges(rows, at);
  rest.append(...rows.slice(0, headers).map(repeated), ...rows.slice(at));
  return rest;
}

function repeated(row: HTMLTableRowElement): HTMLTableRowElement {
  const copy = row.cloneNode(true) as HTMLTableRowElement;
  copy.classList.add(REPEATED);
  copy.setAttribute("aria-hidden", "true");
  for (const paragraph of copy.querySelectorAll<HTMLElement>("p[data-index]")) delete paragraph.dataset.index;
  return copy;
}

/** docx-preview keeps the covered cells in their rows, hidden: the one behind the border takes the rest of the span. */
function continueMerges(rows: readonly HTMLTableRowElement[], at: number): void {
  rows.slice(0, at).forEach((row, index) => {
    for (const cell of row.cells) {
      const over = index + cell.rowSpan - at;
      if (over <= 0) continue;
      const heir = coveredCell(rows[at], gridColumn(cell));
      cell.rowSpan -= over;
      if (!heir) continue;
      heir.style.display = "";
      heir.rowSpan = over;
    }
  });
}

function coveredCell(row: HTMLTableRowElement | undefined, column: number): HTMLTableCellElement | undefined {
  return Array.from(row?.cells ?? []).find((cell) => cell.style.display === "none" && gridColumn(cell) === column);
}

function gridColumn(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    column += (before as HTMLTableCellElement).colSpan;
  }
  return column;
}
