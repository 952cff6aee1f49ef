import fc from "fast-check";
import { Document, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";
import type { FontName } from "../../src/flowchart/layout";
import { SOFT_HYPHEN, breakLines, lineHeight, measure, textHeight } from "../../src/flowchart/text";
import type { TextStyle } from "../../src/flowchart/text";

const TWIPS = 20;
const PIXELS = 0.75;
const FONTS: FontName[] = ["Arial", "Calibri", "Times New Roman", "Tahoma"];
const TEXTS = [
  "Memeriksa kelengkapan berkas permohonan dan mencatatnya dalam buku agenda surat masuk",
  "Surat/nota dinas/lembar disposisi (asli) dan “salinan”",
  "Rekomendasi-rekomendasi terkait kelengkapan dokumen e-office",
  "kelengkapan/persyaratan/pertanggungjawaban",
  "10 menit – 1 hari kerja; Rp1.000.000,00",
  "kata    banyak     spasi      di     sini      ya",
  "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z",
  "",
];

/** Lines and their heights as docx/layout, which follows Word, breaks them. */
function oracle(texts: readonly string[], width: number, { font, fontSize, bold }: TextStyle) {
  const page = { width: (width + 40) * TWIPS, height: 30000 };
  const margin = { left: 400, right: 400, top: 400, bottom: 400, header: 0, footer: 0 };
  const children = texts.map(
    (text) =>
      new Paragraph({
        spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
        run: { font, size: fontSize * 2, bold },
        children: [new TextRun({ text, font, size: fontSize * 2, bold })],
      }),
  );
  const { pages } = layoutDocument(
    new Document({ sections: [{ properties: { page: { size: page, margin } }, children }] }),
  );
  const found: { text: string; width: number; height: number }[][] = texts.map(() => []);
  for (const block of pages.flatMap(({ body }) => body)) {
    if (block.type !== "paragraph") continue;
    for (const line of block.lines)
      found[block.index]?.push({
        text: line.text.trimEnd(),
        width: line.textWidth * PIXELS,
        height: line.height * PIXELS,
      });
  }
  return found;
}

describe.each(FONTS)("%s against docx/layout", (font) => {
  test.each([
    [8, false, 60],
    [9, false, 110],
    [10, true, 47],
    [11, false, 200],
  ])("%d pt, bold %p, in %d pt", (fontSize, bold, width) => {
    const style = { font, fontSize, bold };
    const expected = oracle(TEXTS, width, style);
    TEXTS.forEach((text, index) => {
      const lines = expected[index] ?? [];
      expect(breakLines(text, width, style)).toEqual(lines.map((line) => line.text));
      for (const line of lines) {
        expect(measure(line.text, style)).toBeCloseTo(line.width, 1);
        expect(lineHeight(style)).toBeCloseTo(line.height, 3);
      }
    });
  });
});

const words = fc
  .array(fc.constantFrom("surat", "permohonan", "disposisi", "dan/atau", "e-office", "a", "keikutsertaan"), {
    maxLength: 12,
  })
  .map((list) => list.join(" "));

test("random texts break as docx/layout breaks them", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 8, maxLength: 8 }), fc.integer({ min: 30, max: 150 }), (texts, whole) => {
      const width = whole + 0.35; // off the sums of the tables, where rounding would decide

      const style: TextStyle = { font: "Arial", fontSize: 9 };
      const expected = oracle(texts, width, style).map((lines) => lines.map(({ text }) => text));
      expect(texts.map((text) => breakLines(text, width, style))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

describe("what the oracle has no word for", () => {
  const style: TextStyle = { font: "Bookman Old Style", fontSize: 10 };

  test("Bookman Old Style has its own widths", () => {
    expect(measure("Kegiatan", style)).toBeGreaterThan(measure("Kegiatan", { ...style, font: "Times New Roman" }));
    expect(lineHeight(style)).toBeCloseTo(11.74);
  });

  test("a soft hyphen shows only where a line ends", () => {
    const word = ["Peng", "ad", "mi", "nis", "tra", "si"].join(SOFT_HYPHEN);
    expect(breakLines(word, 200, style)).toEqual(["Pengadministrasi"]);
    expect(breakLines(word, 60, style)).toEqual(["Pengadmi-", "nistrasi"]);
    expect(breakLines(`${word} Umum`, 60, style)).toEqual(["Pengadmi-", "nistrasi", "Umum"]);
  });

  test("line feeds begin paragraphs, an empty text has one line", () => {
    expect(breakLines("satu\r\ndua\n\ntiga", 100, style)).toEqual(["satu", "dua", "", "tiga"]);
    expect(textHeight("", 100, style)).toBeCloseTo(11.74);
    expect(textHeight("a\nb", 100, style)).toBeCloseTo(23.48);
  });

  test("unknown characters take an average width", () => {
    expect(measure("字", style)).toBe(measure("n", style));
  });

  test("a column of no width still ends", () => {
    expect(breakLines("abc", 0, style)).toEqual(["a", "b", "c"]);
  });
});
