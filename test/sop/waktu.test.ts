import fc from "fast-check";
import { SATUAN_WAKTU } from "../../src/regulation/kata-waktu";
import { parseWaktu, saranWaktu } from "../../src/sop/waktu";

const HARI = 1_440;

test.each([
  ["10 menit", 10],
  ["10menit", 10],
  ["10 MENIT.", 10],
  ["30 detik", 0.5],
  ["1 jam", 60],
  ["1,5 jam", 90],
  ["0.5 jam", 30],
  ["½ jam", 30],
  ["setengah hari", HARI / 2],
  ["dua jam", 120],
  ["sehari", HARI],
  ["1 hari kerja", HARI],
  ["2 hari kerja efektif", 2 * HARI],
  ["1 (satu) hari kerja", HARI],
  ["1 x 24 jam", HARI],
  ["2x24 jam", 2 * HARI],
  ["2 bulan 1 minggu", 67 * HARI],
  ["1 jam 30 menit", 90],
  ["1 jam dan 30 menit", 90],
  ["2 menit/berkas", 2],
  ["15 menit/ berkas", 15],
  ["15 menit per berkas", 15],
  ["10 menit (per berkas)", 10],
  ["maksimal 3 hari", 3 * HARI],
  ["maks. 3 hari", 3 * HARI],
  ["paling lama 3 hari kerja", 3 * HARI],
  ["± 1 jam", 60],
  ["+/- 1 jam", 60],
  ["1 semester", 180 * HARI],
])("%j takes %d minutes", (teks, menit) => {
  expect(parseWaktu(teks)).toEqual({ teks, jenis: "durasi", min: menit, max: menit });
});

test.each([
  ["1-5 hari kerja", HARI, 5 * HARI],
  ["1 – 20 Hari Kerja", HARI, 20 * HARI],
  ["2 s.d 3 bulan", 60 * HARI, 90 * HARI],
  ["2 s.d. 3 bulan", 60 * HARI, 90 * HARI],
  ["1 s/d 2 hari", HARI, 2 * HARI],
  ["1 sampai dengan 2 hari", HARI, 2 * HARI],
  ["30 menit - 3 jam", 30, 180],
  ["3 (tiga) s.d. 5 (lima) hari", 3 * HARI, 5 * HARI],
  ["5-2 hari", 5 * HARI, 2 * HARI],
])("%j takes %d to %d minutes", (teks, min, max) => {
  expect(parseWaktu(teks)).toEqual({ teks, jenis: "durasi", min, max });
});

test.each([
  ["", "kosong"],
  [" \n", "kosong"],
  ["Triwulanan", "periode"],
  ["Triwulan", "periode"],
  ["semesteran", "periode"],
  ["Tahunan", "periode"],
  ["Setiap bulan", "periode"],
  ["segera", "takTerukur"],
  ["Sesuai jadwal", "takTerukur"],
  ["Sesuai kebutuhan", "takTerukur"],
  ["menyesuaikan", "takTerukur"],
  ["kondisional", "takTerukur"],
  ["tentatif", "takTerukur"],
  ["secepatnya", "takTerukur"],
  ["sepanjang tahun", "takTerukur"],
  ["-", "takTerukur"],
  ["10", "takTerukur"],
  ["menit", "takTerukur"],
  ["10 menit 5", "takTerukur"],
  ["10 menit lagi", "takTerukur"],
  ["10 berkas", "takTerukur"],
  ["1 tahun sekali", "takTerukur"],
  ["10 menitan", "takTerukur"],
])("%j is %s", (teks, jenis) => {
  expect(parseWaktu(teks)).toEqual({ teks, jenis });
});

test.each([
  ["10 minit", "10 menit"],
  ["2 Hr kerja", "2 hari kerja"],
  ["3 bln", "3 bulan"],
  ["10 menit", null],
  ["segera", null],
  ["mnt", null],
])("%j is meant as %j", (teks, saran) => {
  expect(saranWaktu(teks)).toBe(saran);
});

test("every number with every unit is a duration, alone and in a range", () => {
  const angka = fc.integer({ min: 1, max: 999 });
  const satuan = fc.constantFrom(...Object.keys(SATUAN_WAKTU));
  const pisah = fc.constantFrom("-", " – ", " s.d. ", " s/d ", " sampai dengan ");
  fc.assert(
    fc.property(angka, angka, satuan, pisah, (a, b, unit, sep) => {
      const menit = SATUAN_WAKTU[unit] as number;
      expect(parseWaktu(`${a} ${unit}`)).toMatchObject({ jenis: "durasi", min: a * menit, max: a * menit });
      expect(parseWaktu(`${a}${sep}${b} ${unit}`)).toMatchObject({ jenis: "durasi", min: a * menit, max: b * menit });
    }),
  );
});

test("no text makes it fail or hang", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (teks) => expect(parseWaktu(teks).teks).toBe(teks)));
});
