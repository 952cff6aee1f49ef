import fc from "fast-check";
import { editBetween, type TextEdit } from "../../src/word/text-edit";

describe("the smallest edit", () => {
  test.each<[string, string, TextEdit | null]>([
    ["sama", "sama", null],
    ["", "baru", { kind: "all", text: "baru" }],
    ["lama", "", { kind: "all", text: "" }],
    ["Nomor SOP :", "Nomor SOP : 065/1", { kind: "append", text: " 065/1" }],
    ["surat", "Menerima surat", { kind: "prepend", text: "Menerima " }],
    ["2 Juni 2025", "3 Juni 2025", { kind: "part", find: "2", text: "3", occurrence: 0, count: 3 }],
    ["12 Jun 12 Jun", "12 Jun 12 Juni", { kind: "append", text: "i" }],
    ["12 Jun 12 Jun 2025", "12 Jun 12 Juni 2025", { kind: "part", find: "Jun", text: "Juni", occurrence: 1, count: 2 }],
    ['surat "a" masuk', 'surat "b" masuk', { kind: "all", text: 'surat "b" masuk' }],
    ["a ^p b", "a x b", { kind: "all", text: "a x b" }],
  ])("%j to %j", (from, to, expected) => {
    expect(editBetween(from, to)).toEqual(expected);
  });

  test("carried out, it always gives the new text", () => {
    const word = fc.constantFrom("a", "ab", "aa", "Surat", "surat", "2025", "^p", '"x"', " ", "\t");
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(fc.property(text, text, (from, to) => expect(carriedOut(from, editBetween(from, to))).toBe(to)));
  });
});

function carriedOut(from: string, edit: TextEdit | null): string {
  if (edit === null) return from;
  if (edit.kind !== "part") return { append: from + edit.text, prepend: edit.text + from, all: edit.text }[edit.kind];
  const pieces = from.split(edit.find);
  expect(pieces.length - 1).toBe(edit.count);
  const before = pieces.slice(0, edit.occurrence + 1).join(edit.find);
  const after = pieces.slice(edit.occurrence + 1).join(edit.find);
  return before + edit.text + after;
}
