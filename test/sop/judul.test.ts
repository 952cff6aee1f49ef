import { judulBaku, pisahJudul } from "../../src/sop/judul";

test.each([
  ["Pengelolaan Surat", "", "Pengelolaan Surat"],
  ["SOP Pengelolaan Surat", "SOP ", "Pengelolaan Surat"],
  ["S.O.P. Cuti", "S.O.P. ", "Cuti"],
  ["SOP AP: Cuti", "SOP AP: ", "Cuti"],
  ["Standar Operasional Prosedur (SOP) tentang Cuti", "Standar Operasional Prosedur (SOP) tentang ", "Cuti"],
  ["SOP SOP Cuti", "SOP SOP ", "Cuti"],
  ["Soppeng", "", "Soppeng"],
  ["SOP", "SOP", ""],
  ["SOP-AP Cuti", "SOP-AP ", "Cuti"],
  ["SOP Administrasi Pemerintahan – Cuti", "SOP Administrasi Pemerintahan – ", "Cuti"],
  ["SOP Apel Pagi", "SOP ", "Apel Pagi"],
  ["SOP Tentangan", "SOP ", "Tentangan"],
  [": “SOP Cuti”", ": “SOP ", "Cuti”"],
  ["Standard Operasional Prosedur Cuti", "Standard Operasional Prosedur ", "Cuti"],
  ["Prosedur Operasional Standar Cuti", "Prosedur Operasional Standar ", "Cuti"],
  ["Prosedur Operasional Standard Cuti", "Prosedur Operasional Standard ", "Cuti"],
  ["Standar Operating Procedure Cuti", "", "Standar Operating Procedure Cuti"],
  ["Standard Operating Procedure: Cuti", "Standard Operating Procedure: ", "Cuti"],
  ["Standard Operating Procedures: Cuti", "Standard Operating Procedures: ", "Cuti"],
  ["Layanan SOP Cuti", "", "Layanan SOP Cuti"],
])("%j", (teks, awalan, judul) => {
  expect(pisahJudul(teks)).toEqual([awalan, judul]);
});

test("titles are compared by their words", () => {
  expect(judulBaku("1. SOP “Pengelolaan Surat-Masuk”")).toBe(judulBaku("PENGELOLAAN  SURAT MASUK"));
});

test("a long text without a title takes no longer than it must", () => {
  expect(pisahJudul("sop ".repeat(50_000))[1]).toBe("");
  expect(pisahJudul(`${" ".repeat(100_000)}x`)[0]).toBe("");
  expect(pisahJudul(`SOP${" ".repeat(100_000)}x`)[1]).toBe("x");
});
