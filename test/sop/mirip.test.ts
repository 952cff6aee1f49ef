import { isNear, kemiripan, palingMirip } from "../../src/sop/mirip";

const calon = ["pengelolaan surat masuk", "pengelolaan surat keluar", "cuti tahunan"];
const dari = (satu: string) => satu;

test.each([
  ["pengeloaan surat masuk", "pengelolaan surat masuk"],
  ["cuti tahunan pns", "cuti tahunan"],
  ["pemusnahan arsip", null],
  ["", null],
])("most like %j", (teks, mirip) => {
  expect(palingMirip(teks, calon, dari)).toBe(mirip);
});

test("of two that are as much alike the first", () => {
  expect(palingMirip("cuti c", ["arsip", "cuti a", "cuti b"], dari)).toBe("cuti a");
});

test.each([
  ["surat", "surat", 0],
  ["surat", "surt", 1],
  ["surat", "suraat", 1],
  ["surat", "suret", 1],
  ["surat", "suart", 1],
  ["ab", "ba", 1],
  ["abcd", "badc", 2],
  ["surat", "rusat", 2],
  ["surat", "sur", 2],
  ["abc", "cab", 2],
  ["ca", "abc", 3],
  ["", "ab", 2],
  ["", "", 0],
])("from %j to %j it takes %i letters", (a, b, jarak) => {
  for (const batas of [0, 1, 2, 3]) {
    expect([batas, isNear(a, b, batas)]).toEqual([batas, batas >= jarak]);
    expect(isNear(b, a, batas)).toBe(isNear(a, b, batas));
  }
});

test("the same is wholly alike, and nothing is like nothing", () => {
  expect(kemiripan("cuti", "cuti")).toBe(1);
  expect(kemiripan("cuti", "arsip")).toBe(0);
  expect(kemiripan("", "")).toBe(0);
});
