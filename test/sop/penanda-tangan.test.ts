import { penandaTangan } from "../../src/sop/penanda-tangan";

test.each<[teks: string, jabatan: string, atasNama: string]>([
  ["Kepala Dinas Sosial,", "Kepala Dinas Sosial", ""],
  ["Plt. Kepala Dinas Sosial", "Plt. Kepala Dinas Sosial", ""],
  ["a.n. WALI KOTA CONTOH Sekretaris Daerah,", "Sekretaris Daerah", "WALI KOTA CONTOH"],
  ["a.n. Bupati Contoh,\nSekretaris Daerah", "Sekretaris Daerah", "Bupati Contoh"],
  ["An. Kepala Dinas Sosial Sekretaris", "Sekretaris", "Kepala Dinas Sosial"],
  ["A. N. CAMAT SUKAMAJU SEKCAM", "SEKCAM", "CAMAT SUKAMAJU"],
  ["atas nama Gubernur Contoh Wakil Gubernur", "Wakil Gubernur", "Gubernur Contoh"],
  ["a.n. Wakil Bupati Sekretaris Daerah", "Sekretaris Daerah", "Wakil Bupati"],
  ["a.n. Bupati Plh. Sekretaris Daerah", "Plh. Sekretaris Daerah", "Bupati"],
  ["a.n. Pj. Bupati Contoh Sekretaris Daerah", "Sekretaris Daerah", "Pj. Bupati Contoh"],
  ["a.n. Bupati Contoh Sekretaris Daerah u.b. Asisten Administrasi Umum", "Asisten Administrasi Umum", "Bupati Contoh"],
  ["Sekretaris Daerah, u.b. Kepala Bagian Umum", "Kepala Bagian Umum", ""],
  ["a.n. Bupati u.b. Asisten I ub Kepala Bagian Umum", "Kepala Bagian Umum", "Bupati"],
  ["a.n. Bupati Contoh", "", "Bupati Contoh"],
  ["a.n. Bupati Contoh u.b.", "", "Bupati Contoh"],
  ["Analis Kebijakan", "Analis Kebijakan", ""],
  ["Kasubbag Umum", "Kasubbag Umum", ""],
  ["", "", ""],
])("%j is signed by %j, on behalf of %j", (teks, jabatan, atasNama) =>
  expect(penandaTangan(teks)).toEqual({ jabatan, atasNama }),
);

test("a long text takes no long time", () => {
  const mulai = performance.now();
  penandaTangan(`a.n. ${"Bupati u.b. wakil ".repeat(6_000)}`);
  expect(performance.now() - mulai).toBeLessThan(1_000);
});
