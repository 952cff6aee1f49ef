import { kemiripan, palingMirip } from "../../src/sop/mirip";

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

test("the same is wholly alike, and nothing is like nothing", () => {
  expect(kemiripan("cuti", "cuti")).toBe(1);
  expect(kemiripan("cuti", "arsip")).toBe(0);
  expect(kemiripan("", "")).toBe(0);
});
