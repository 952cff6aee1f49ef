import { judulPeraturanBaku, judulTanpaSamaan } from "../../src/sop/judul-peraturan";

test.each([
  ["Pedoman Penyusunan SOP AP", "pedoman penyusunan standar operasional prosedur administrasi pemerintahan"],
  ["SOP, dan SOP Lain", "standar operasional prosedur dan standar operasional prosedur lain"],
  ["Jalan Soppeng", "jalan soppeng"],
])("%s is compared as %s", (judul, baku) => {
  expect(judulPeraturanBaku(judul)).toBe(baku);
});

test.each([
  ["two words of its own", "Aparatur Sipil", "Pemerintahan Daerah", true],
  ["only words of every title in common", "Aparatur Daerah Sipil", "Pemerintahan Daerah", true],
  ["an abbreviation inside a name is none", "PermenPAN Kepegawaian Khusus", "Keuangan Desa", true],
  ["nor is the beginning of one", "Layanan KIPku Terpadu", "Keuangan Desa", true],
  ["one word in common", "Perencanaan Pembangunan", "Pembangunan Desa", false],
  ["one stem in common", "Perencanaan Ruang", "Perencana Ahli", false],
  ["one word of its own", "Aparatur", "Pemerintahan Daerah", false],
  ["one word and what stands in every title", "Perubahan Kedua Petunjuk Teknis Aparatur", "Keuangan Desa", false],
  ["one word and numbers", "Aparatur 20 23 ke", "Keuangan Desa", false],
  ["an abbreviation", "Kepegawaian ASN Khusus", "Keuangan Desa", false],
  ["an abbreviation at its end", "Kepegawaian Khusus PPPK", "Keuangan Desa", false],
])("%s: %s / %s", (_, dikutip, judul, lain) => {
  expect(judulTanpaSamaan(dikutip, judul)).toBe(lain);
});
