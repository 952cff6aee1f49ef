import { saranNominal } from "../../src/sop/kata-benda";

test.each([
  ["Mengelola surat", "Pengelolaan surat"],
  ["MENYUSUN LAPORAN", "PENYUSUNAN LAPORAN"],
  ["menyiapkan rapat", "penyiapan rapat"],
  ["Memantau kegiatan", "Pemantauan kegiatan"],
  ["Mengelupas cat", null],
  ["", null],
])("%j", (judul, nominal) => {
  expect(saranNominal(judul)).toBe(nominal);
});
