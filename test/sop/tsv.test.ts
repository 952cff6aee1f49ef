import fc from "fast-check";
import { readTsv, writeTsv } from "../../src/sop/tsv";

test.each([
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\r\nb", [["a"], ["b"]]],
  ['"a\tb"\tc', [["a\tb", "c"]]],
  ['"a ""b"""', [['a "b"']]],
  ['"a" b', [['"a" b']]],
  ["\ufeffa\t", [["a", ""]]],
  ["a\rb\ufeff", [["a"], ["b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  [" a \t b", [["a", "b"]]],
  ["", [[""]]],
])("%j is %j", (teks, baris) => {
  expect(readTsv(teks)).toEqual(baris);
});

test("what is written is read again", () => {
  const sel = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", ",") }).map((teks) => teks.trim());
  // A lone empty cell at the end is what a spreadsheet leaves behind its last line.
  const tabel = fc.array(fc.array(sel, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(tabel, (baris) => expect(readTsv(writeTsv(baris))).toEqual(baris)));
});
