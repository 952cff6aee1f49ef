import fc from "fast-check";
import { namaSepadan } from "../../src/sop/sepadan";

test.each([
  ["Pengelolaan Surat Masuk", "PENGELOLAAN  SURAT\nMASUK"],
  ["Pengelolaan Suratmasuk", "Pengelolaan Surat Masuk"],
  ["Pengelolaan Surat Masuk", "Pengelolaan Surat Masuk pada Dinas Sosial"],
  ["Penerbitan KGB", "Penerbitan Kenaikan Gaji Berkala"],
  ["Dinkes", "Dinas Kesehatan"],
  ["DPUPR Kab. Contoh", "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh"],
  ["BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"],
  ["Diskominfo", "Dinas Komunikasi dan Informatika"],
  ["Kec. Sukamaju", "Kecamatan Sukamaju"],
  ["PEMERINTAH KOTA", "Pemerintah Kota Contoh Raya"],
  ["Kepala Dinas Sosial Kota", "Dinas Sosial"],
  ["DPMP", "Dinas Penanaman Modal serta Pelayanan"],
  ["BLU", "Bantuan untuk Lanjut Usia"],
  ["PKT", "Pelayanan di Kecamatan Terpadu"],
  ["PKT", "Pelayanan pada Kecamatan Terpadu"],
  ["ABCDEFGH", "Aa Ba Ca Da Ea Fa Ga Ha"],
  ["Pem Contoh", "Pemerintah Contoh"],
  ["", "Dinas Sosial"],
  ["", ""],
])("%j may be %j", (a, b) => {
  expect([namaSepadan(a, b), namaSepadan(b, a)]).toEqual([true, true]);
});

test.each([
  ["Pengelolaan Surat Keluar", "Pengelolaan Surat Masuk"],
  ["Dinas Kesehatan", "Dinas Sosial"],
  ["Dinkes", "Dinas Sosial"],
  ["DPMD", "Dinas Sosial"],
  ["Kabupaten Contoh", "Kab. Lain"],
  ["Cuti Tahunan", "Cuti Besar"],
  ["Bidang Mutasi", "Bidang Pengembangan"],
  ["Inkes", "Dinas Kesehatan"],
  ["Kota Sehat", "Kota Tanjung Sehat"],
  ["ABCDEFGHI", "Aa Ba Ca Da Ea Fa Ga Ha Ia"],
  ["Pe Contoh", "Pemerintah Contoh"],
  ["Dinas S Kota", "Dinas Sosial Kota"],
  ["DinasKesehatanKota Lain", "Dinas Kesehatan Kota Contoh"],
])("%j is not %j", (a, b) => {
  expect([namaSepadan(a, b), namaSepadan(b, a)]).toEqual([false, false]);
});

test("a name is itself in other capitals and without its last words, and the order of two names says nothing", () => {
  const kata = fc.constantFrom("surat", "masuk", "dinas", "dan", "cuti", "kab", "kabupaten", "psm", "x");
  const nama = fc.array(kata, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(nama, nama, (a, b) => {
      const [kiri, kanan] = [a.join(" "), b.join(" ")];
      expect(namaSepadan(kiri, kiri.toUpperCase())).toBe(true);
      expect(namaSepadan(kiri, a.slice(0, 1).join())).toBe(true);
      expect(namaSepadan(kiri, kanan)).toBe(namaSepadan(kanan, kiri));
    }),
  );
});

test("a text of more than thirty words is no name: it is only itself", () => {
  const kata = (jumlah: number) => Array.from({ length: jumlah }, (_, n) => `k${n}`).join(" ");
  expect(namaSepadan(kata(30), kata(12))).toBe(true);
  expect(namaSepadan(kata(31), kata(31).toUpperCase())).toBe(true);
  for (const [a, b] of [
    [kata(31), kata(12)],
    [kata(12), kata(31)],
  ] as const)
    expect(namaSepadan(a, b)).toBe(false);
});

test("texts that are no names take no time", () => {
  const mulai = performance.now();
  expect(namaSepadan("ab ".repeat(50_000), "ab cd ".repeat(25_000))).toBe(false);
  expect(namaSepadan("a ".repeat(29), `${"abcdefgh ".repeat(28)}z`)).toBeDefined();
  expect(namaSepadan("abababababababab c", "a b a b a b a b d")).toBe(false);
  expect(performance.now() - mulai).toBeLessThan(1_000);
});
