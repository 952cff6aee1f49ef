/** @jest-environment jsdom */
import fc from "fast-check";
import { rangeOf, select, selectionIn, textOf } from "../../../../src/desk/page/edit/text";

const PIECES: Readonly<Record<string, string>> = {
  teks: "<span>surat</span>",
  nested: "<span>a<b>bc</b></span>",
  tab: '<span>x<span class="desk-tab" contenteditable="false">\u2003</span></span>',
  br: "<span>y<br></span>",
  page: '<span><span class="desk-page-break"></span></span>',
  empty: "<span></span>",
};
const TEXTS: Readonly<Record<string, string>> = {
  teks: "surat",
  nested: "abc",
  tab: "x\t",
  br: "y\v",
  page: "\f",
  empty: "",
};

function paragraph(html: string): HTMLElement {
  document.body.innerHTML = `<p tabindex="0">${html}</p>`;
  return document.querySelector("p") as HTMLElement;
}

const pieces = fc.array(fc.constantFrom(...Object.keys(PIECES)), { maxLength: 8 });

test("a rendered paragraph has the text that Word gives it", () => {
  fc.assert(
    fc.property(pieces, (names) => {
      const element = paragraph(names.map((name) => PIECES[name]).join(""));
      expect(textOf(element)).toBe(names.map((name) => TEXTS[name]).join(""));
    }),
  );
});

test("a selected part is found again by its offsets", () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (names, a, b) => {
      const element = paragraph(names.map((name) => PIECES[name]).join(""));
      const { length } = textOf(element);
      const [start = 0, end = 0] = [a % (length + 1), b % (length + 1)].sort((one, other) => one - other);
      select(element, start, end);
      expect(selectionIn(element)).toEqual({ start, end });
    }),
  );
});

test("the line break that a browser keeps in an empty paragraph is no text", () => {
  expect(textOf(paragraph("<span></span><br>"))).toBe("");
});

test("a range of the text covers exactly it", () => {
  expect(String(rangeOf(paragraph("<span>Nomor</span><span>: 12</span>"), 3, 8))).toBe("or: 1");
});

test("a selection elsewhere is none in the paragraph", () => {
  const element = paragraph("a");
  document.body.append(document.createElement("div"));
  getSelection()?.selectAllChildren(document.body.lastElementChild as Element);
  expect(selectionIn(element)).toBeNull();
});
