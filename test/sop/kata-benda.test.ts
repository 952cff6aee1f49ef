import { saranNominal } from "../../src/sop/kata-benda";

test.each([
  ["Mengelola surat", "Pengelolaan surat"],
  ["MENYUSUN LAPORAN", "PENYUSUNAN LAPORAN"],
  ["menyiapkan rapat", "penyiapan rapat"],
  ["Memantau kegiatan", "Pemantauan kegiatan"],
  ["Mengurus cuti", "Pengurusan cuti"],
  ["Memperkuat jaringan", null],
  ["", null],
])("%j", (judul, nominal) => {
  expect(saranNominal(judul)).toBe(nominal);
});
