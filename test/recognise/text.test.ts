import fc from "fast-check";
import { clean, isNear, withoutMarker, unbroken } from "../../src/recognise/text";

test.each([
  ["1. Komputer", "Komputer"],
  ["12) Komputer", "Komputer"],
  ["(a) Komputer", "Komputer"],
  ["b. Komputer", "Komputer"],
  ["IV. Komputer", "Komputer"],
  ["-Komputer", "Komputer"],
  ["• Komputer", "Komputer"],
  ["1.\tKomputer", "Komputer"],
  ["o Komputer", "Komputer"],
])("the marker of %j is taken away", (text, rest) => expect(withoutMarker(text)).toEqual({ text: rest, marked: true }));

test.each([
  "12.000 lembar",
  "2 Juni 2025",
  "a.n. Bupati",
  "Komputer",
  "-",
  "operator",
  "1.5 jam",
  "S.STP.",
  "000.8.3/012",
])("%j has none", (text) => expect(withoutMarker(text)).toEqual({ text, marked: false }));

test("clean text has no optional hyphens and one kind of space", () => {
  expect(clean(" Peng\u00adadmi\u00adnistrasi\u00a0 Umum\u2011A ")).toBe("Pengadministrasi Umum-A");
});

test("nearness is symmetric, and what is equal is near", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(fc.property(word, word, fc.nat(3), (a, b, limit) => expect(isNear(a, b, limit)).toBe(isNear(b, a, limit))));
  fc.assert(fc.property(word, (a) => expect(isNear(a, a, 0)).toBe(true)));
  expect([
    isNear("keterkaitan", "keterkaiatan", 1),
    isNear("peringatan", "pernigatan", 1),
    isNear("nama", "nomor", 2),
  ]).toEqual([true, true, false]);
});

test.each([
  [["Pemo-", "hon"], "Pemohon"],
  [["Kepega-", "waian dan Umum"], "Kepegawaian dan Umum"],
  [["Perlindungan anak-", "anak"], "Perlindungan anak-anak"],
  [["Tim A -", "B"], "Tim A - B"],
])("lines of a narrow cell %j", (lines, text) => expect(unbroken(lines)).toBe(text));
