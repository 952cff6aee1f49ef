import { dikenal, kutipanDari } from "../../src/sop/peraturan-dikenal";
import { parsePeraturan } from "../../src/sop/peraturan";

const PANRB = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";

test.each([
  ["UU 23/2014", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"],
  ["PP 12/2019", "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah"],
  ["Perpres 16/2018", "Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah"],
  [
    "Permendagri 52/2011",
    "Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 tentang Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota",
  ],
  [
    "PermenPAN-RB 35/2012",
    `${PANRB} Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan`,
  ],
  // Its title is not known for certain.
  ["UU 43/1999", null],
  ["UU 99/1999", null],
  ["ISO 9001", null],
])("%s is cited as %s", (pendek, penuh) => {
  expect(kutipanDari(pendek)).toBe(penuh);
});

test.each(["PER/21/M.PAN/11/2008", "Nomor 21 Tahun 2008", "Nomor PER/21/M.PAN/11 Tahun 2008"])(
  "the older guide is known by each way to write its number: %s",
  (nomor) => {
    expect(dikenal(parsePeraturan(`PermenPAN ${nomor}`))?.diganti).toBe("PermenPAN-RB 35/2012");
  },
);
