import { saranLangsung } from "../../src/sop/kata-kerja-lemah";

test.each([
  ["Melakukan pemeriksaan berkas", "Melakukan pemeriksaan", "Memeriksa", "Memeriksa berkas"],
  ["2) melakukan  pemeriksaan  atas berkas", "melakukan  pemeriksaan", "memeriksa", "2) memeriksa berkas"],
  ["Melakukan verifikasi", "Melakukan verifikasi", "Memverifikasi", "Memverifikasi"],
  // Only directly behind the noun.
  [
    "Melakukan verifikasi laporan atas kegiatan",
    "Melakukan verifikasi",
    "Memverifikasi",
    "Memverifikasi laporan atas kegiatan",
  ],
  [
    "Melakukan verifikasi laporan dan arsip",
    "Melakukan verifikasi",
    "Memverifikasi",
    "Memverifikasi laporan dan arsip",
  ],
  ["Melakukan verifikasi atasan", "Melakukan verifikasi", "Memverifikasi", "Memverifikasi atasan"],
  ["Melakukan verifikasi danau", "Melakukan verifikasi", "Memverifikasi", "Memverifikasi danau"],
  ["Melakukan koordinasi  dengan bidang", "Melakukan koordinasi", "Berkoordinasi", "Berkoordinasi  dengan bidang"],
  // What follows does not fit the verb.
  ["Melakukan verifikasi  dan validasi", "Melakukan verifikasi", "Memverifikasi", null],
  ["Melakukan verifikasi, validasi", "Melakukan verifikasi", "Memverifikasi", null],
  ["Melakukan verifikasi dengan dinas", "Melakukan verifikasi", "Memverifikasi", null],
  ["Melakukan koordinasi kepada bidang", "Melakukan koordinasi", "Berkoordinasi", null],
  ["Melakukan koordinasi, rapat dengan bidang", "Melakukan koordinasi", "Berkoordinasi", null],
])("%s", (kegiatan, frasa, kerja, to) => {
  expect(saranLangsung(kegiatan)).toEqual({ frasa, kerja, to });
});

test.each(["", "Melakukan", "Melakukan pekerjaan", "Memeriksa lalu melakukan pemeriksaan", "Melakukan 3 pemeriksaan"])(
  "%j has no other verb",
  (kegiatan) => {
    expect(saranLangsung(kegiatan)).toBeNull();
  },
);
