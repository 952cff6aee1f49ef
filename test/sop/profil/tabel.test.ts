import * as fc from "fast-check";
import { bacaTabel, daftarDariLembar, teksTabel } from "../../../src/sop/profil/tabel";

const KOLOM = { kunci: ["nomor", "nama"], wajib: ["nomor", "nama"] } as const;

test.each([
  [
    "from a spreadsheet",
    "800/1\tSurat Masuk\r\n800/2\tSurat  Keluar\r\n",
    ["800/1 Surat Masuk", "800/2 Surat Keluar"],
    [],
  ],
  ["as it is shown", "800/1 | Surat Masuk\n\n | \n800/2|Rapat", ["800/1 Surat Masuk", "800/2 Rapat"], []],
  ["typed and pasted", "800/1 | Surat Masuk\n800/2\tRapat | Dinas", ["800/1 Surat Masuk", "800/2 Rapat | Dinas"], []],
  ["a cell of several lines", '800/1\t"Surat\nMasuk"', ["800/1 Surat Masuk"], []],
  ["more cells than columns", "1\tA\tB", ["1 A"], []],
  ["rows that lack something are named", "800/1\n800/2 | Rapat\n| Tamu", ["800/1 -", "800/2 Rapat", "- Tamu"], [1, 3]],
  ["nothing", " \n", [], []],
])("%s", (_, teks, isi, kurang) => {
  const hasil = bacaTabel(teks, KOLOM);
  expect(hasil.baris.map(({ nomor = "-", nama = "-" }) => `${nomor} ${nama}`)).toEqual(isi);
  expect(hasil.kurang).toEqual(kurang);
});

test("what is shown is read back as the same", () => {
  const sel = fc.stringMatching(/^[A-Za-z0-9/.]{1,8}( [a-z]{1,5})?$/);
  const baris = fc.record({ nomor: sel, nama: sel }, { requiredKeys: ["nama"] });
  fc.assert(
    fc.property(fc.array(baris), (semua) => {
      expect(bacaTabel(teksTabel(semua, KOLOM), KOLOM).baris).toEqual(semua);
    }),
  );
});

test.each<[string, string[][], string[]]>([
  ["without headings the first two columns", [["800/1", "Surat Masuk"]], ["800/1 Surat Masuk"]],
  [
    "under the headings, in any order, below a title and beside a running number",
    [
      ["DAFTAR SOP DINAS KESEHATAN"],
      ["No", "Nama SOP", "Nomor SOP", "Ket"],
      ["1", "Surat Masuk", "800/1", ""],
      ["2", "Rapat", "800/2", "x"],
    ],
    ["800/1 Surat Masuk", "800/2 Rapat"],
  ],
  [
    "code and title",
    [
      ["Judul", "Kode"],
      ["Rapat", "A-1"],
    ],
    ["A-1 Rapat"],
  ],
  ["an empty sheet", [], []],
])("a sheet: %s", (_, sel, hasil) => {
  expect(daftarDariLembar(sel).baris.map(({ nomor, nama }) => `${nomor} ${nama}`)).toEqual(hasil);
});
