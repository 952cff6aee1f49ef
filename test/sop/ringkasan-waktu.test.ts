import { normaWaktu } from "../../src/sop/norma-waktu";
import { lamaBerkata, ringkasanWaktu, uraiMenit } from "../../src/sop/ringkasan-waktu";
import { dengan, SOP_BERSIH } from "../rules/uji";

test("the clean SOP: a day and an hour and a half, six performers' shares, no promise", () => {
  expect(ringkasanWaktu(SOP_BERSIH)).toEqual({
    ...{ total: 1_530, jalur: 1_530, langkahJalur: [0, 1, 2, 3, 4, 5, 6, 7], takTerukur: [], norma: null },
    perPelaksana: [
      { nama: "Pengadministrasi Umum", menit: 30 },
      { nama: "Kasubbag Umum dan Kepegawaian", menit: 15 },
      { nama: "Sekretaris", menit: 15 },
      { nama: "Kepala Dinas", menit: 30 },
      { nama: "Kepala Bidang", menit: 1_440 },
    ],
  });
});

test("what cannot be measured is named, a mark for the beginning is not", () => {
  const sop = dengan({
    "prosedur.langkah.0.kegiatan": "Mulai",
    "prosedur.langkah.0.mutuBaku.waktu": "",
    "prosedur.langkah.2.mutuBaku.waktu": "segera",
    "prosedur.langkah.3.mutuBaku.waktu": { teks: "1 jam", baris: 2 },
    "prosedur.langkah.4.mutuBaku.waktu": "",
  });
  expect(ringkasanWaktu(sop)).toMatchObject({ takTerukur: [2], jalur: 1_545 });
});

test.each([
  ["SP2D diterbitkan paling lama 2 (dua) hari kerja sejak SPM lengkap diterima.", "2 (dua) hari kerja", 2_880],
  ["Surat selesai selambat-lambatnya 30 menit setelah berkas diterima", "30 menit", 30],
  ["Penyelesaian maksimal 5 hari terhitung sejak pendaftaran", "5 hari", 7_200],
])("%s", (butir, teks, menit) => {
  expect(normaWaktu({ peringatan: ["Seluruh proses gratis.", butir] })).toEqual({ at: "peringatan.1", teks, menit });
});

test.each([
  "Cuti diajukan selambat-lambatnya 14 hari sebelum cuti dimulai.",
  "Jika kerusakan tidak ditangani dalam 14 hari, maka kerusakan meluas.",
  "Berkas disimpan paling lama sejak diterima",
  "Arsip dikembalikan paling lama 5 hari kerja sejak dipinjam.",
  "Laporan disampaikan paling lambat 5 hari kerja setelah perjalanan pulang.",
  "",
])("no promise: %s", (butir) => {
  expect(normaWaktu({ peringatan: [butir] })).toBeNull();
});

test.each([
  [0, { hari: 0, jam: 0, menit: 0 }],
  [1_530, { hari: 1, jam: 1, menit: 30 }],
  [59.6, { hari: 0, jam: 1, menit: 0 }],
])("%d minutes", (menit, harapan) => {
  expect(uraiMenit(menit)).toEqual(harapan);
});

test.each([
  [0, "0 min"],
  [45, "45 min"],
  [60, "1 h"],
  [1_441, "1 d 1 min"],
  [1_530, "1 d 1 h 30 min"],
])("%d minutes in words: %s", (menit, harapan) => {
  expect(lamaBerkata(menit, { hari: "d", jam: "h", menit: "min" })).toBe(harapan);
});
