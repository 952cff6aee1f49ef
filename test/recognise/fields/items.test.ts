import { itemsOf } from "../../../src/recognise/fields/items";
import type { Line } from "../../../src/recognise/line";

const lines = (texts: readonly string[], list = false): Line[] =>
  texts.map((text, paragraph) => ({ text, paragraph, list, placeholder: false }));
const texts = (of: readonly Line[]): string[] => itemsOf(of).map(({ text }) => text);

test.each([
  ["numbers and semicolons", ["1. Komputer;", "2. Printer; dan", "3. Meja."], ["Komputer", "Printer", "Meja"]],
  ["a lone number above its text", ["1.", "Komputer", "2.", "Printer"], ["Komputer", "Printer"]],
  ["plain lines", ["Komputer", "Printer"], ["Komputer", "Printer"]],
  [
    "a line that goes on",
    ["1. Peraturan Menteri Dalam Negeri", "Nomor 52 Tahun 2011", "2. UU 23/2014"],
    ["Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011", "UU 23/2014"],
  ],
  ["a small letter goes on", ["Jika surat tidak dicatat,", "maka hilang."], ["Jika surat tidak dicatat, maka hilang."]],
  [
    "sentences keep their stop",
    ["Jika terlambat, maka ditolak.", "Jika rusak, maka diganti."],
    ["Jika terlambat, maka ditolak.", "Jika rusak, maka diganti."],
  ],
  ["items that are all small", ["komputer", "printer"], ["komputer", "printer"]],
  ["empty lines", ["", "Komputer", ""], ["Komputer"]],
  ["a dash for nothing", ["-"], ["-"]],
  ["unfinished text stays", ["…………", "[isi di sini]"], ["…………", "[isi di sini]"]],
  ["nothing", [], []],
])("%s", (_name, from, items) => expect(texts(lines(from))).toEqual(items));

test("automatic numbers make an item of each line", () => {
  expect(texts(lines(["Komputer", "printer"], true))).toEqual(["Komputer", "printer"]);
});

test("an item knows all its lines", () => {
  expect(itemsOf(lines(["1. a", "b", "2. c"])).map((item) => item.lines.map(({ paragraph }) => paragraph))).toEqual([
    [0, 1],
    [2],
  ]);
});
