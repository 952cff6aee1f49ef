import fc from "fast-check";
import { bakukan, kata, memuatFrasa, pisahPoin, rapikan, sepertiKapital, tanpaPoin } from "../../src/sop/teks";

test.each([
  ["  Surat\u00a0masuk \n baru ", "Surat masuk baru"],
  ["\u200bSu\u00adrat\ufeff", "Surat"],
  ["e\u0301", "é"],
  ["Surat masuk!", "Surat masuk!"],
  [" Surat", "Surat"],
  ["Surat ", "Surat"],
  ["Surat  masuk baru", "Surat masuk baru"],
  ["Surat masuk\u00a0baru", "Surat masuk baru"],
  ["", ""],
])("rapikan %j", (teks, rapi) => {
  expect(rapikan(teks)).toBe(rapi);
});

test("rapikan is idempotent", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (teks) => expect(rapikan(rapikan(teks))).toBe(rapikan(teks))));
});

test("kata keeps hyphens inside words, bakukan does not", () => {
  expect(kata("Meng-upload berkas, 2x!")).toEqual(["meng-upload", "berkas", "2x"]);
  expect(bakukan("Undang-Undang No. 5!")).toBe("undang undang no 5");
});

test("memuatFrasa asks for whole words", () => {
  expect(memuatFrasa("paling lambat tanggal 5", "paling lambat")).toBe(true);
  expect(memuatFrasa("bilah kemudi", "bila")).toBe(false);
});

test.each([
  ["1. Menerima", "Menerima"],
  ["a) Menerima", "Menerima"],
  ["- Menerima", "Menerima"],
  ["• 2) Menerima", "Menerima"],
  ["Menerima", "Menerima"],
  ["2 Juni", "2 Juni"],
  ["A.1 Menerima", "A.1 Menerima"],
  ["[isi]", "[isi]"],
])("tanpaPoin %j", (teks, isi) => {
  expect(tanpaPoin(teks)).toBe(isi);
});

test("pisahPoin keeps the text as it is written", () => {
  expect(pisahPoin("1.  Menerima\nsurat")).toEqual(["1.  ", "Menerima\nsurat"]);
  expect(pisahPoin("Menerima")).toEqual(["", "Menerima"]);
});

test.each([
  ["menyusun", "Penyusunan", "Menyusun"],
  ["menyusun", "PENYUSUNAN", "MENYUSUN"],
  ["menyusun", "penyusunan", "menyusun"],
  ["menyusun", "P", "Menyusun"],
  ["Menyusun", "p", "Menyusun"],
])("%s like %s", (teks, contoh, hasil) => {
  expect(sepertiKapital(teks, contoh)).toBe(hasil);
});
