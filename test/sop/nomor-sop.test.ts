import { bagianKosong, nomorSopBaku, sesuaiPola, tahunDalam } from "../../src/sop/nomor-sop";

test.each([
  ["530/ /01-IND/IV/2019", true],
  ["530//IND", true],
  ["/PHB", true],
  ["PHB/", true],
  ["530/07/01", false],
  ["01", false],
])("%j has a gap: %s", (nomor, kosong) => {
  expect(bagianKosong(nomor)).toBe(kosong);
});

test.each([
  ["530/07/IND/2019", [2019]],
  ["SOP-025/17000/2025", [2025]],
  ["1949 1950 2049 2050", [1950, 2049]],
  ["2 Juni 2025", [2025]],
  ["KDN2011", []],
  ["", []],
])("the years in %j", (teks, tahun) => {
  expect(tahunDalam(teks)).toEqual(tahun);
});

test("blanks and small letters do not make another number", () => {
  expect(nomorSopBaku(" 000.8.3 / 1 / org")).toBe("000.8.3/1/ORG");
});

test.each([
  ["000.8.3/12/ORG/2026", "000.8.3/{angka}/{teks}/{tahun}", true],
  ["SOP.SEK.01.01", "sop.{huruf}.{angka}.{ANGKA}", true],
  ["I/SOP/V/2020", "{romawi}/SOP/{romawi}/{tahun}", true],
  ["01", "000.8.3/{angka}", false],
  ["000.8.3/A", "000.8.3/{angka}", false],
  ["x000.8.3/1", "000.8.3/{angka}", false],
  ["a+b", "a+b", true],
  ["aab", "a+b", false],
])("%j has the form %j: %s", (nomor, pola, sesuai) => {
  expect(sesuaiPola(nomor, pola)).toBe(sesuai);
});
