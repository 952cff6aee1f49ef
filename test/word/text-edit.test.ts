import fc from "fast-check";
import { editBetween, type PartEdit, type TextEdit } from "../../src/word/text-edit";

const part = (find: string, text: string, occurrence = 0, count = 1): PartEdit => ({ find, text, occurrence, count });
const parts = (...list: PartEdit[]): TextEdit => ({ kind: "parts", parts: list });

describe("the smallest edit", () => {
  test.each<[string, string, TextEdit | null]>([
    ["sama", "sama", null],
    ["", "baru", { kind: "all", text: "baru" }],
    ["lama", "", { kind: "all", text: "" }],
    ["Nomor SOP :", "Nomor SOP : 065/1", { kind: "append", text: " 065/1" }],
    ["surat", "Menerima surat", { kind: "prepend", text: "Menerima " }],
    ["2 Juni 2025", "3 Juni 2025", parts(part("2", "3", 0, 3))],
    ["12 Jun 12 Jun", "12 Jun 12 Juni", { kind: "append", text: "i" }],
    ["12 Jun 12 Jun 2025", "12 Jun 12 Juni 2025", parts(part("Jun", "Juni", 1, 2))],
    ['surat "a" masuk', 'surat "b" masuk', parts(part("a", "b", 1, 3))],
    ["a ^p b", "a x b", { kind: "all", text: "a x b" }],
    ["Kabid A dan Kasi B lapor", "Kepala A dan Ketua B lapor", parts(part("Kasi", "Ketua"), part("Kabid", "Kepala"))],
    ["Dinas Bina Marga kota", "Dinas Pekerjaan Umum kota", parts(part("Bina Marga", "Pekerjaan Umum"))],
    ["surat masuk dicatat", "surat dicatat", parts(part("surat masuk", "surat"))],
    ["surat dicatat", "surat masuk dicatat", parts(part("surat", "surat masuk"))],
    ["dari \u201cX\u201d ke Y kota", "dari \u201cZ\u201d ke W kota", parts(part("Y", "W"), part("X", "Z"))],
  ])("%j to %j", (from, to, expected) => {
    expect(editBetween(from, to)).toEqual(expected);
  });

  test("carried out, it always gives the new text", () => {
    const word = fc.constantFrom("a", "ab", "aa", "Surat", "surat", "2025", "^p", '"x"', " ", "\t");
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(fc.property(text, text, (from, to) => expect(carriedOut(from, editBetween(from, to))).toBe(to)));
  });

  test("a long text is compared too, without patience as one stretch", () => {
    const words = (name: string): string => Array.from({ length: 600 }, (_, at) => `${name}${at}`).join(" ");
    const [from, to] = [`sama ${words("a")} akhir`, `sama ${words("b")} akhir`];
    expect(editBetween(from, to)?.kind).toBe("all");
    const some = from.replace("a3 ", "c3 ").replace("a500 ", "c500 ");
    expect(carriedOut(from, editBetween(from, some))).toBe(some);
  });
});

function carriedOut(from: string, edit: TextEdit | null): string {
  if (edit === null) return from;
  if (edit.kind === "parts") return edit.parts.reduce((text, one) => withPart(text, one), from);
  return { append: from + edit.text, prepend: edit.text + from, all: edit.text }[edit.kind];
}

/** Parts come last first, so that the places of those before are as they were counted. */
function withPart(text: string, { find, occurrence, text: to }: PartEdit): string {
  const pieces = text.split(find);
  return pieces.slice(0, occurrence + 1).join(find) + to + pieces.slice(occurrence + 1).join(find);
}
