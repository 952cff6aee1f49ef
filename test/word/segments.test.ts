import { address } from "../../src/ooxml/address";
import { planSegments, reversed, textsAfter } from "../../src/word/segments";
import { stateOfBody, p } from "./support/states";

const hint = "Isi nomor SOP, misalnya 800/123/ORG/2026";
const control = (text: string): string =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
const state = stateOfBody(
  [
    p("Nomor SOP : 065/12/2025"),
    p("Tanggal Revisi :"),
    p("Menerima surat"),
    p("dan mencatat"),
    p(""),
    `<w:p>${control("Klik atau ketuk di sini untuk memasukkan teks.")}</w:p>`,
    `<w:p><w:r><w:t xml:space="preserve">NIP </w:t></w:r>${control(hint)}</w:p>`,
    p("surat dan surat"),
    p("4."),
  ].join(""),
);
const plan = (paragraphs: number[], from: string, to: string) =>
  planSegments(state, [{ at: address(paragraphs), from, to }]);

describe("changes of values as changes of paragraphs", () => {
  test.each<[string, number[], string, string, unknown]>([
    [
      "a whole paragraph",
      [2],
      "Menerima surat",
      "Menerima berkas",
      [{ start: 2, from: ["Menerima surat"], to: ["Menerima berkas"] }],
    ],
    [
      "behind a label",
      [0],
      "065/12/2025",
      "065/13/2025",
      [{ start: 0, from: ["Nomor SOP : 065/12/2025"], to: ["Nomor SOP : 065/13/2025"] }],
    ],
    [
      "a label without value",
      [1],
      "",
      "3 Mei 2025",
      [{ start: 1, from: ["Tanggal Revisi :"], to: ["Tanggal Revisi : 3 Mei 2025"] }],
    ],
    [
      "two paragraphs, one changes",
      [2, 3],
      "Menerima surat\ndan mencatat",
      "Menerima surat\ndan mengarsipkan",
      [{ start: 3, from: ["dan mencatat"], to: ["dan mengarsipkan"] }],
    ],
    [
      "two paragraphs become one",
      [2, 3],
      "Menerima surat dan mencatat",
      "Mencatat surat",
      [{ start: 2, from: ["Menerima surat", "dan mencatat"], to: ["Mencatat surat"] }],
    ],
    ["the number of a step beside its dot", [8], "4", "5", [{ start: 8, from: ["4."], to: ["5."] }]],
    ["an empty cell", [4], "", "5 menit", [{ start: 4, from: [""], to: ["5 menit"] }]],
    ["nothing to change", [2], "Menerima surat", "Menerima surat", []],
    ["another text stands there", [2], "Menerima berkas", "x", "isiBerubah"],
    ["the text stands there twice", [7], "surat", "berkas", "isiBerubah"],
    ["a paragraph that is not there", [99], "a", "b", "tempatTidakDitemukan"],
    ["paragraphs that are not neighbours", [0, 2], "a", "b", "tempatTidakDitemukan"],
  ])("%s", (_, paragraphs, from, to, expected) => {
    expect(plan(paragraphs, from, to)).toEqual(expected);
  });

  test("a placeholder gives way to the first value, alone or behind a label", () => {
    const word = "Klik atau ketuk di sini untuk memasukkan teks.";
    expect(plan([5], "", "Berkas\nSurat")).toEqual([
      { start: 5, from: [word], to: ["Berkas", "Surat"], hint: { text: word, value: ["Berkas", "Surat"] } },
    ]);
  });

  test("two changes in one paragraph become one", () => {
    const at = address([0]);
    const changes = [
      { at, from: "Nomor", to: "No." },
      { at, from: "065/12/2025", to: "1" },
    ];
    expect(planSegments(state, changes)).toEqual([
      { start: 0, from: ["Nomor SOP : 065/12/2025"], to: ["No. SOP : 1"] },
    ]);
  });

  test("segments written and taken back give the texts before", () => {
    const segments = planSegments(state, [
      { at: address([2, 3]), from: "Menerima surat dan mencatat", to: "Satu" },
      { at: address([4]), from: "", to: "Dua\nTiga" },
    ]);
    if (typeof segments === "string") throw new Error(segments);
    const after = textsAfter(state.texts.paragraphs, segments);
    expect(after.slice(2, 5)).toEqual(["Satu", "Dua", "Tiga"]);
    const [first, second] = segments.map(reversed);
    expect(textsAfter(after, [first!, { ...second!, start: second!.start - 1 }])).toEqual(state.texts.paragraphs);
  });
});
