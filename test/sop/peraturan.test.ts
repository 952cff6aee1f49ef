import { nomorSama, parsePeraturan } from "../../src/sop/peraturan";

test.each([
  ["Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara", "uu", "20", 2023, "Aparatur Sipil Negara"],
  [
    "Undang Undang Republik Indonesia No. 32 Tahun 2004 Tentang Pemerintahan Daerah",
    "uu",
    "32",
    2004,
    "Pemerintahan Daerah",
  ],
  ["UU 8/1974 jo. UU 43/1999", "uu", "8", 1974, null],
  ["Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "uud", null, 1945, null],
  ["Undang-Undang Tahun 1999 tentang Cuti PNS", "uu", null, 1999, "Cuti PNS"],
  ["Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020", "perppu", "1", 2020, null],
  ["2. PP No 53 tahun 2010", "pp", "53", 2010, null],
  ["- PP 53/2010;", "pp", "53", 2010, null],
  ["Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan", "perpres", "16", 2018, "Pengadaan"],
  ["Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2016", "perda-provinsi", "3", 2016, null],
  ["Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016", "perda-kabkota", "3", 2016, null],
  ["Perda Kota Contoh Nomor 3 Tahun 2016", "perda-kabkota", "3", 2016, null],
  ["Peraturan Daerah Nomor 4 Tahun 2016 tentang Perangkat Daerah", "perda", "4", 2016, "Perangkat Daerah"],
  ["Permendagri 52/2011", "permendagri", "52", 2011, null],
  ["PermenPAN-RB No. 52 Tahun 2011", "permenpanrb", "52", 2011, null],
  [
    "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor: PER/21/M.PAN/11/2008",
    "permenpanrb",
    "PER/21/M.PAN/11/2008",
    2008,
    null,
  ],
  ["Permenpan PER/21/M.PAN/11/2008", "permenpanrb", "PER/21/M.PAN/11/2008", 2008, null],
  ["PMK Nomor 113/PMK.05/2012 tentang Perjalanan Dinas", "permen", "113/PMK.05/2012", 2012, "Perjalanan Dinas"],
  ["Peraturan Kepala BKN Nomor 3 Tahun 2020", "peraturan-lembaga", "3", 2020, null],
  ["Peraturan Walikota Contoh Nomor 5 Tahun 2020", "perwal", "5", 2020, null],
  ["Keputusan Bupati Contoh Nomor 5 Tahun 2020", "keputusan", "5", 2020, null],
  ["Surat Edaran Sekda Nomor 1 Tahun 2020", "edaran", "1", 2020, null],
  ["ISO 9001:2015", null, null, null, null],
  ["", null, null, null, null],
])("%j", (teks, jenis, nomor, tahun, tentang) => {
  const { jenis: dibaca, ...sisa } = parsePeraturan(teks);
  expect(dibaca?.id ?? null).toBe(jenis);
  expect(sisa).toEqual({ teks, nomor, tahun, tentang });
});

test("the number is the one before the title", () => {
  const pp = parsePeraturan(
    "PP Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan",
  );
  expect(pp).toMatchObject({ nomor: "28", tahun: 2012 });
});

test.each([
  ["PER/21/M.PAN/11/2008", "Per/21/M-PAN/11/2008", true],
  ["08", "8", true],
  ["8", "80", false],
])("%s and %s: %s", (a, b, sama) => {
  expect(nomorSama(a, b)).toBe(sama);
});
