import { langkahKosong, sopKosong } from "../../src/sop/kosong";
import { adaLangkah, angkaNomor, barisKosong, kolomMutuBaku } from "../../src/sop/prosedur";
import type { Sel } from "../../src/sop/sop";
import { valueAt } from "../../src/sop/path";
import { semuaIsian } from "../../src/sop/semua-isian";
import { langkah, SOP_BERSIH } from "../rules/uji";

test("a row with nothing but a number is no step", () => {
  expect(barisKosong(langkahKosong(7))).toBe(true);
  expect(barisKosong({ ...langkahKosong(), kegiatan: "Menerima" })).toBe(false);
  expect(barisKosong({ ...langkahKosong(), simbol: [{ pelaksana: 0, bentuk: "kotak" }] })).toBe(false);
  expect(barisKosong({ ...langkahKosong(), mutuBaku: { kelengkapan: "", waktu: "", output: "Surat" } })).toBe(false);
});

test("the table has a step as soon as one has an activity", () => {
  expect(adaLangkah({ pelaksana: [], langkah: [] })).toBe(false);
  expect(adaLangkah({ pelaksana: [], langkah: [langkahKosong(), langkah()] })).toBe(true);
});

test.each<[string, Sel[], (string | null)[]]>([
  ["plain", ["a", "", "c"], ["a", "", "c"]],
  ["merged", [{ teks: "a", baris: 2 }, "", "c"], ["a", null, "c"]],
  ["merged beyond the end", ["a", { teks: "b", baris: 9 }, ""], ["a", "b", null]],
  ["merged one below the other", [{ teks: "a", baris: 2 }, "", { teks: "b", baris: 2 }, ""], ["a", null, "b", null]],
])("column of the Mutu Baku: %s", (_, sel, teks) => {
  const rows = sel.map((waktu) => langkah({ mutuBaku: { kelengkapan: "", waktu, output: "" } }));
  expect(kolomMutuBaku.waktu({ pelaksana: [], langkah: rows })).toEqual(teks);
});

test.each([
  [3, 3],
  ["4.", 4],
  ["(5)", 5],
  [" 06 ", 6],
  ["a", null],
  ["1a", null],
  ["1.2", null],
  ["", null],
  [null, null],
])("No %j is %j", (nomor, angka) => {
  expect(angkaNomor(nomor)).toBe(angka);
});

test("every text stands at its path", () => {
  const sop = { ...SOP_BERSIH, prosedur: { ...SOP_BERSIH.prosedur, langkah: SOP_BERSIH.prosedur.langkah.slice(0, 2) } };
  for (const [path, teks] of semuaIsian(sop)) expect(String(valueAt(sop, path) ?? "")).toBe(teks);
  expect(new Set(semuaIsian(sop).map(([path]) => path)).size).toBe(semuaIsian(sop).length);
  expect(semuaIsian(sopKosong())).toHaveLength(11);
});
