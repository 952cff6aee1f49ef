import { jabatanDisebut } from "../../src/sop/nama-jabatan";

const disebut = (teks: string) =>
  jabatanDisebut(teks).map(({ jabatan, ...lain }) => [jabatan.nama, lain.teks, lain.mulai]);

test.each([
  ["Sub-Koordinator Umum", [["Sub-Koordinator", "Sub-Koordinator", 0]]],
  ["sub koordinator", [["Sub-Koordinator", "sub koordinator", 0]]],
  ["SUBKOORDINATOR", [["Sub-Koordinator", "SUBKOORDINATOR", 0]]],
  ["Sub\u00adkoordinator", [["Sub-Koordinator", "Sub\u00adkoordinator", 0]]],
  ["Kepala\n Seksi Trantib", [["Kepala Seksi", "Kepala\n Seksi", 0]]],
  ["Kepala.Seksi Trantib", [["Kepala Seksi", "Kepala.Seksi", 0]]],
  ["Pejabat Eselon III", [["Pejabat Eselon III", "Pejabat Eselon III", 0]]],
  ["Eselon II", [["Pejabat Eselon II", "Eselon II", 0]]],
  [
    "Kasubbid Mutasi dan Kasi Trantib",
    [
      ["Kepala Sub Bidang", "Kasubbid", 0],
      ["Kepala Seksi", "Kasi", 20],
    ],
  ],
])("%j", (teks, harapan) => {
  expect(disebut(teks)).toEqual(harapan);
});

test.each([
  ["letters before it", "Lokasi kegiatan"],
  ["letters behind it", "Kasino"],
  ["a mark that parts no words", "Kepala_Seksi"],
  ["an office that keeps it", "Kepala Sub Bagian Umum"],
  ["an office that keeps it, on the next line", "Kasubbag\nTATA USAHA"],
  ["another office", "Camat Sukamaju"],
  ["nothing", ""],
])("no role of the list: %s", (_, teks) => {
  expect(disebut(teks)).toEqual([]);
});

test("only the first words behind a name say that it stays", () => {
  expect(disebut("Kepala Sub Bagian Protokol dan Umum")).toEqual([["Kepala Sub Bagian", "Kepala Sub Bagian", 0]]);
  expect(disebut("Kepala Sub Bagian Umumnya")).toEqual([["Kepala Sub Bagian", "Kepala Sub Bagian", 0]]);
});

test("asked twice it answers the same", () => {
  expect(disebut("Kasi dan Kasi")).toEqual(disebut("Kasi dan Kasi"));
  expect(disebut("Kasi dan Kasi")).toHaveLength(2);
});
