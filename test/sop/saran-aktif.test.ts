import { saranAktif } from "../../src/sop/saran-aktif";

test.each([
  // Certain: the noun names the act, its object follows.
  ["Penyusunan laporan", "Menyusun laporan", true],
  ["pemeriksaan berkas", "memeriksa berkas", true],
  ["PENANDATANGANAN SK", "MENANDATANGANI SK", true],
  ["2. Pengajuan usulan", "2. Mengajukan usulan", true],
  ["Pencatatan surat masuk", "Mencatat surat masuk", true],
  ["Penyusunan\u00a0laporan\n- bulanan\n- tahunan", "Menyusun\u00a0laporan\n- bulanan\n- tahunan", true],
  // Not certain: a field of work, a preposition, a second act, no object.
  ["Pelayanan kesehatan", "Melayani kesehatan", false],
  ["Pengiriman kepada pemohon", "Mengirimkan kepada pemohon", false],
  ["Penyusunan konsep dan pengiriman surat", "Menyusun konsep dan pengiriman surat", false],
  ["Penyusunan laporan, menyerahkan laporan", "Menyusun laporan, menyerahkan laporan", false],
  ["Pengarsipan", "Mengarsipkan", false],
  ["Permohonan cuti", "Mengajukan permohonan cuti", false],
  ["Rekonsiliasi", "Merekonsiliasi", false],
  ["Terima berkas", "Menerima berkas", false],
  ["Penyeleksian arsip usul musnah", "Menyeleksi arsip usul musnah", false],
])("%j should be %j", (teks, to, pasti) => {
  expect(saranAktif(teks)).toEqual({ to, pasti });
});

test.each(["Pengajuan cuti oleh ASN", "Berita acara", "constructor", "“Penyusunan” laporan", ""])(
  "nobody knows what %j should be",
  (teks) => {
    expect(saranAktif(teks)).toBeNull();
  },
);
