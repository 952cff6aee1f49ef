/** @jest-environment jsdom */
import type { RowFacts } from "../../../../src/desk/page/render/facts";
import { headerRows, rowsOf, splitTable } from "../../../../src/desk/page/render/table";

/** A table as docx-preview renders it: a covered cell stays in its row, hidden. */
function table(html: string): HTMLTableElement {
  document.body.innerHTML = `<table><colgroup><col><col></colgroup>${html}</table>`;
  return document.querySelector("table") as HTMLTableElement;
}

const cell = (text: string, index: number, more = ""): string =>
  `<td ${more}><p data-index="${index}">${text}</p></td>`;
const facts = (...headers: number[]): ReadonlyMap<number, RowFacts> =>
  new Map(headers.map((index) => [index, { header: true, height: 0, exact: false }]));

const shown = (part: HTMLTableElement): string[] =>
  rowsOf(part).map((row) =>
    Array.from(row.cells)
      .filter(({ style }) => style.display !== "none")
      .map((one) => `${one.textContent}${one.rowSpan > 1 ? `*${one.rowSpan}` : ""}`)
      .join("|"),
  );

test("the second part begins with copies of the header rows, which are no paragraphs of the document", () => {
  const whole = table(
    `<tr>${cell("No", 0)}${cell("Kegiatan", 1)}</tr><tr>${cell("1", 2)}${cell("a", 3)}</tr><tr>${cell("2", 4)}${cell("b", 5)}</tr>`,
  );
  const headers = headerRows(rowsOf(whole), facts(0));
  const rest = splitTable(whole, 2, headers);
  expect([headers, shown(whole), shown(rest)]).toEqual([1, ["No|Kegiatan", "1|a"], ["No|Kegiatan", "2|b"]]);
  expect(rest.querySelectorAll("p[data-index]").length).toBe(2);
  expect(headerRows(rowsOf(rest), facts(0))).toBe(1);
});

test("a cell that is merged over the border goes on empty on the next page", () => {
  const hidden = 'style="display: none"';
  const whole = table(
    `<tr>${cell("Waktu", 0, 'rowspan="4"')}${cell("a", 1)}</tr>` +
      [2, 4, 6].map((index) => `<tr>${cell("", index, hidden)}${cell(`b${index}`, index + 1)}</tr>`).join(""),
  );
  const last = splitTable(whole, 3, 0);
  const middle = splitTable(whole, 1, 0);
  expect([shown(whole), shown(middle), shown(last)]).toEqual([["Waktu|a"], ["*2|b2", "b4"], ["|b6"]]);
});
