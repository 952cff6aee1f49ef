import fc from "fast-check";
import { BULAN } from "../../src/regulation/kata-tanggal";
import { bandingTanggal, formatTanggal, parseTanggal, tanggalNyata } from "../../src/sop/tanggal";

const penuh: [string, number, number, number, string?][] = [
  ["2 Juni 2025", 2, 6, 2025],
  ["08 April 2019", 8, 4, 2019],
  ["4 AGUSTUS 2025.", 4, 8, 2025],
  [": 2 juni 2025", 2, 6, 2025],
  ["2 Jun 2025", 2, 6, 2025],
  ["1 Okt. 2025", 1, 10, 2025],
  ["2\u00a0Juni\n2025", 2, 6, 2025],
  ["17 Nopember 2020", 17, 11, 2020],
  ["3 Pebruari 2020", 3, 2, 2020],
  ["27 June 2025", 27, 6, 2025],
  ["02-06-2025", 2, 6, 2025],
  ["2/6/2025", 2, 6, 2025],
  ["2.6.2025", 2, 6, 2025],
  ["2025-06-02", 2, 6, 2025],
  ["31 Juni 2024", 31, 6, 2024],
  ["22 Juli 2019 rev 01", 22, 7, 2019, "rev 01"],
  ["Senin, 2 Juni 2025", 2, 6, 2025, "Senin"],
  ["Kota Contoh, 2 Mei 2025", 2, 5, 2025, "Kota Contoh"],
];

test.each(penuh)("%j is a full date", (teks, hari, bulan, tahun, sisa = "") => {
  expect(parseTanggal(teks)).toMatchObject({ teks, jenis: "penuh", hari, bulan, tahun, sisa });
});

test.each([
  ["APRIL 2015", "sebagian"],
  ["Desember 2013", "sebagian"],
  ["Nopember 2013", "sebagian"],
  ["2025", "sebagian"],
  ["-", "bukan"],
  ["segera", "bukan"],
  ["13-25-2025", "bukan"],
  ["0-0-2025", "bukan"],
  ["2 Juni 25", "bukan"],
  ["2 Juni 20255", "bukan"],
  ["2 Juni 2025 / 3 Juli 2025", "bukan"],
  ["", "kosong"],
  [" \u200b", "kosong"],
])("%j is %s", (teks, jenis) => {
  expect(parseTanggal(teks)).toEqual({ teks, jenis });
});

test("figures are told from words", () => {
  expect(parseTanggal("02-06-2025")).toMatchObject({ bentuk: "angka" });
  expect(parseTanggal("2 Juni 2025")).toMatchObject({ bentuk: "kata" });
});

test.each([
  [31, 6, 2024, false],
  [30, 6, 2024, true],
  [29, 2, 2024, true],
  [29, 2, 2025, false],
  [31, 12, 2025, true],
  [0, 1, 2025, false],
])("%i-%i-%i exists: %s", (hari, bulan, tahun, nyata) => {
  expect(tanggalNyata({ hari, bulan, tahun })).toBe(nyata);
});

const hari = fc.record({
  hari: fc.integer({ min: 1, max: 28 }),
  bulan: fc.integer({ min: 1, max: 12 }),
  tahun: fc.integer({ min: 1945, max: 2100 }),
});

test("what is formatted is read back", () => {
  fc.assert(fc.property(hari, (h) => expect(parseTanggal(formatTanggal(h))).toMatchObject({ ...h, bentuk: "kata" })));
});

test("every month has a name of its own", () => {
  expect(BULAN.map((_, index) => formatTanggal({ hari: 1, bulan: index + 1, tahun: 2025 }))).toEqual(
    BULAN.map((nama) => `1 ${nama} 2025`),
  );
});

test("dates compare as days do", () => {
  const utc = ({ hari, bulan, tahun }: { hari: number; bulan: number; tahun: number }) =>
    Date.UTC(tahun, bulan - 1, hari);
  fc.assert(
    fc.property(hari, hari, (a, b) => {
      expect(Math.sign(bandingTanggal(a, b))).toBe(Math.sign(utc(a) - utc(b)));
    }),
  );
});
