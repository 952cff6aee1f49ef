import { jabatanSama, kataJabatan, pelakuDiAwal, pelakuDiKlausa, pelakuSetelahOleh } from "../../src/sop/pelaku";

const KOLOM = ["Bagian Umum", "Kasubbag Umum dan Kepegawaian", "BKD", ""];

test.each([
  ["Kasubbag TU", "Kepala Sub Bagian Tata Usaha"],
  ["Kasubag Umum", "Kepala Subbagian Umum"],
  ["KASUBBAG UMUM", "Kepala Subbag. Umum"],
  ["Kabid", "Kepala Bidang"],
  ["Kasi Pelayanan", "Kepala Seksi Pelayanan"],
  ["Sekdis", "Sekretaris Dinas"],
  ["Ka. Dinas", "Kepala Dinas"],
  ["Plt. Kepala Dinas", "Kepala Dinas"],
  ["Walikota", "Wali Kota"],
])("%s is %s", (a, b) => {
  expect(jabatanSama(a, b)).toBe(true);
});

test("different offices differ", () => {
  expect(jabatanSama("Kepala Bidang", "Kepala Bagian")).toBe(false);
  expect(kataJabatan("constructor")).toEqual(["constructor"]);
});

test.each([
  ["PPK menandatangani kontrak", "PPK"],
  ["Bagian Umum menerima surat", "Bagian Umum"],
  ["Kepala Sub Bagian Umum dan Kepegawaian memaraf", "Kepala Sub Bagian Umum dan Kepegawaian"],
  ["1. BKD memproses", "BKD"],
  ["Staf TU: menerima surat", "Staf TU"],
  ["Plt. Kepala Dinas menandatangani", "Plt. Kepala Dinas"],
  ["Petugas", "Petugas"],
  ["Ketua Tim menelaah konsep", "Ketua Tim"],
  ["Subkoordinator Perizinan memaraf", "Subkoordinator Perizinan"],
  ["Pengolah Data dan Informasi mengunggah data", "Pengolah Data dan Informasi"],
  ["Penelaah Teknis Kebijakan menyusun telaahan", "Penelaah Teknis Kebijakan"],
  ["Polisi Pamong Praja menertibkan", "Polisi Pamong Praja"],
  ["Kasubbag Umum dan Kepegawaian: surat", "Kasubbag Umum dan Kepegawaian"],
  ["PPK dan semua orang lain yang ada di menerima surat", "PPK dan semua orang lain yang ada di"],
  ["PPK dan semua orang lain yang ada di sana menerima surat", "PPK"],
  ["Pengolah berkas", null],
  ["Perencanaan kegiatan", null],
  ["Bidang Umum menerima", null],
  ["Menerima surat", null],
  ["Penyusunan laporan", null],
  ["Sekretariat menerima surat", null],
  ["", null],
])("%j begins with %j", (kegiatan, pelaku) => {
  expect(pelakuDiAwal(kegiatan, KOLOM)).toBe(pelaku);
});

test.each([
  ["Pengajuan cuti oleh ASN", "ASN"],
  ["Surat diproses oleh BKD.", "BKD"],
  ["Naskah ditelaah oleh tim hukum", "tim hukum"],
  ["Surat diproses oleh  BKD.)", "BKD"],
  ["Diproses oleh BKD, Bagian Umum", "BKD, Bagian Umum"],
  ["Rusak oleh hujan", null],
  ["Diperoleh staf", null],
])("%j: oleh %j", (kegiatan, pelaku) => {
  expect(pelakuSetelahOleh(kegiatan, KOLOM)).toBe(pelaku);
});

test.each([
  ["Memeriksa berkas, kemudian PPK menandatangani kontrak", "PPK"],
  ["Memeriksa berkas. Kepala Dinas menandatangani", "Kepala Dinas"],
  ["Memeriksa berkas lalu menyerahkan kepada PPK", null],
  ["Memeriksa berkas, PPK menandatangani kontrak", "PPK"],
  ["PPK menandatangani kontrak", null],
  ["Menyampaikan kepada Plt. Kepala Dinas", null],
  ["Menyampaikan kepada Plt. Kepala Dinas menandatangani surat", null],
  ["Mengundang pimpinan, staf, dan pemohon", null],
])("%j: later clause %j", (kegiatan, pelaku) => {
  expect(pelakuDiKlausa(kegiatan, KOLOM)).toBe(pelaku);
});
