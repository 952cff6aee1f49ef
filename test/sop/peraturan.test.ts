import { kunciPeraturan, nomorSama, parsePeraturan, tanpaTandaAkhir } from "../../src/sop/peraturan";

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
  ["PP 11 Tahun 2017 tentang Manajemen PNS", "pp", "11", 2017, "Manajemen PNS"],
  ["Peraturan Daerah Kota Contoh 4 Tahun 2016", "perda-kabkota", "4", 2016, null],
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
  ["UU RI Nomor : 20 Tahun 2023 tentang ASN", "uu", "20", 2023, "ASN"],
  ["Undang-Undang R.I. nomer.20 tahun 2023", "uu", "20", 2023, null],
  ["Undang-Undang Republik Indonesia", "uu", null, null, null],
  ["UU Nomor 20.- Tahun 2023", "uu", "20", 2023, null],
  ["UU Nomor 5/2019. tentang Desa", "uu", "5", 2019, "Desa"],
  ["PP Nomor 53 Tahun2010", "pp", "53", 2010, null],
  ["PP 53/20101", "pp", null, null, null],
  ["Keputusan Bupati Contoh Nomor 188/2019/HK", "keputusan", "188/2019/HK", 2019, null],
  ["ISO 9001:2015", null, null, null, null],
  ["", null, null, null, null],
])("%j", (teks, jenis, nomor, tahun, tentang) => {
  const { jenis: dibaca, ...sisa } = parsePeraturan(teks);
  expect(dibaca?.id ?? null).toBe(jenis);
  expect(sisa).toMatchObject({ teks, nomor, tahun, tentang });
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
  ["008", "8", true],
  ["8", "80", false],
])("%s and %s: %s", (a, b, sama) => {
  expect(nomorSama(a, b)).toBe(sama);
});

const UBAH =
  "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Perppu;";

test.each([
  ["UU 8/1974 jo. UU 43/1999", null, ["uu 43/1999"]],
  ["PP 11/2017 jo. 17/2020", null, ["pp 17/2020"]],
  ["PP Nomor 18 Tahun 2016 tentang Perangkat Daerah jo PP Nomor 72 Tahun 2019", "Perangkat Daerah", ["pp 72/2019"]],
  ["PP Nomor 18 Tahun 2016 jis. Nomor 72 Tahun 2019, No 1 Tahun 2020", null, ["pp 72/2019", "pp 1/2020"]],
  ["UU 8/1974 jo. UU Tahun 1999", null, []],
  ["UU 8/1974 jo. UU Nomor 43", null, []],
  ["UU 8/1974 jo. ISO 43/1999", null, []],
  [UBAH, "Pemerintahan Daerah", ["uu 6/2023"]],
  [
    "UU Nomor 43 Tahun 2009 tentang Kearsipan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152, Tambahan Lembaran Negara Nomor 5071);",
    "Kearsipan",
    [],
  ],
  ["Perpres 16/2018 tentang Pengadaan Barang/Jasa dan Jasa Lainnya", "Pengadaan Barang/Jasa dan Jasa Lainnya", []],
])("the title and what amends it: %j", (teks, tentang, perubahan) => {
  const dibaca = parsePeraturan(teks);
  expect(dibaca.tentang).toBe(tentang);
  expect(dibaca.perubahan.map(kunciPeraturan)).toEqual(perubahan);
});

test.each([
  ["Peraturan Daerah Kota Contoh Nomor 3 Tahun 2016", "Kota Contoh"],
  ["Perda Provinsi Contoh No. 3 Tahun 2016", "Provinsi Contoh"],
  ["Peraturan Bupati Contoh Raya Nomor 5 Tahun 2020", "Contoh Raya"],
  ["Peraturan Wali Kota Contoh 5/2020", "Contoh"],
  ["Peraturan Walikota Contoh Nomor 5 Tahun 2020", "Contoh"],
  ["Pergub Contoh Raya", "Contoh Raya"],
  ["Perbup Contoh No 3 Tahun 2020", "Contoh"],
  ["Perwal Contoh nomer 5", "Contoh"],
  ["Perwali Contoh 5/2020", "Contoh"],
  ["Perwako Contoh 5/2020", "Contoh"],
  ["Lampiran Perda Contoh Nomor 3", null],
  ["Peraturan Daerah Nomor 4 Tahun 2016", null],
  ["PP 53/2010", null],
])("the region of %j", (teks, daerah) => {
  expect(parsePeraturan(teks).daerah).toBe(daerah);
});

test("only where one maker counts the numbers are they the same", () => {
  const kunci = (teks: string) => kunciPeraturan(parsePeraturan(teks));
  expect(kunci("UU 43/2009")).toBe(kunci("Undang-Undang Nomor 043 Tahun 2009"));
  expect(kunci("PMK 113/PMK.05/2012")).not.toBeNull();
  for (const jenis of ["UU", "Perppu", "PP", "Perpres", "Keppres", "Inpres", "Permendagri", "PermenPAN-RB"])
    expect([jenis, kunci(`${jenis} 1/2020`)]).not.toEqual([jenis, null]);
  for (const teks of ["Perda Kota A 12/2020", "Permen Kesehatan 5/2019", "UU Nomor 5", "UU Tahun 1999", "ISO 9/2001"])
    expect([teks, kunci(teks)]).toEqual([teks, null]);
});

test("marks at the end are left out", () => {
  expect(tanpaTandaAkhir("Kearsipan ;. ")).toBe("Kearsipan");
  expect(tanpaTandaAkhir(";;")).toBe("");
});
