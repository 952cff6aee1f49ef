import { hasilDalam, sepertiTugas } from "../../src/sop/cakupan-judul";

const UNIT = "Dinas Pertanian, Subbagian Umum";

test.each([
  ["Pelayanan Administrasi Kepegawaian", true],
  ["Kepegawaian", true],
  ["Tata Usaha", true],
  ["Pelayanan di Kecamatan", true],
  ["Pengelolaan Keuangan dan Aset", true],
  ["1. SOP Pengelolaan Pertanian", true],
  ["Pengelolaan", false],
  ["Pengelolaan Surat", false],
  ["Pengelolaan Keuangan Pihak Ketiga", false],
  ["Surat Masuk", false],
  ["", false],
])("whether %p is a whole task: %p", (judul, harapan) => {
  expect(sepertiTugas(judul, UNIT)).toBe(harapan);
});

test("words of the unit count only for that unit", () => {
  expect(sepertiTugas("Pengelolaan Pertanian", "Dinas Perikanan")).toBe(false);
  expect(sepertiTugas("Pengelolaan Pertanian", "")).toBe(false);
});

test.each([
  ["Penerbitan KTP-el dan KK", ["KTP-el", "KK"]],
  ["Pengusulan Kenaikan Pangkat dan Pensiun", ["Kenaikan Pangkat", "Pensiun"]],
  ["Pengusulan Kenaikan Pangkat serta Pengusulan Pensiun", ["Kenaikan Pangkat", "Pensiun"]],
  ["SOP Pelayanan Pengurusan Akta Kelahiran & Akta Kematian", ["Akta Kelahiran", "Akta Kematian"]],
  ["Pengelolaan Surat Keluar dan Masuk", ["Surat Keluar", "Masuk"]],
  ["Penerbitan KTP, KK, dan KIA", ["KTP", "KK", "KIA"]],
  ["Pencatatan Perkawinan dan Perceraian", ["Pencatatan Perkawinan", "Perceraian"]],
])("several results in %p", (judul, harapan) => {
  expect(hasilDalam(judul)).toEqual(harapan);
});

test.each([
  "Pengelolaan Surat Masuk",
  "Penerbitan Surat Tugas dan Pembayaran Perjalanan Dinas",
  "Pemeriksaan dan Penerbitan Surat Tugas",
  "Pengelolaan Surat Masuk dan",
  "Pengelolaan Surat Masuk dan Masuk",
  "dan",
  "",
])("no several results in %p", (judul) => {
  expect(hasilDalam(judul)).toEqual([]);
});
