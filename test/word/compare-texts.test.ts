import { compareTexts } from "../../src/word/compare-texts";

const texts = ["Nomor", "", "Kegiatan", "Menerima surat", "Memeriksa surat", "Selesai"];

describe("texts of two looks", () => {
  test.each([
    ["nothing", texts, { kind: "same" }],
    ["one text", ["Nomor", "065", ...texts.slice(2)], { kind: "texts", changed: new Map([[1, "065"]]) }],
    ["one more", [...texts, ""], { kind: "structure" }],
    ["one less", texts.slice(1), { kind: "structure" }],
    ["two swapped", ["Nomor", "", "Kegiatan", "Memeriksa surat", "Menerima surat", "Selesai"], { kind: "structure" }],
    ["one removed above, one added below", [...texts.slice(1), "Baru"], { kind: "structure" }],
  ])("%s", (_, now, expected) => {
    expect(compareTexts(texts, now)).toEqual(expected);
  });

  test("two texts that changed in place are not a move", () => {
    const now = ["Nomor SOP", "", "Kegiatan", "Menerima surat masuk", "Memeriksa surat", "Selesai"];
    expect(compareTexts(texts, now).kind).toBe("texts");
  });

  test("very many changes are read anew", () => {
    const before = Array.from({ length: 40 }, (_, i) => `baris ${i}`);
    expect(
      compareTexts(
        before,
        before.map((text) => `${text}!`),
      ).kind,
    ).toBe("structure");
  });
});
