import { bacaBerkas } from "../../../src/recognise/buku/berkas";
import { kalimatTertinggal, type Tertinggal } from "../../../src/recognise/buku/tertinggal";
import { xlsx, type TestSheet } from "../../support/xlsx";

const ROWS = [
  ["No", "Kegiatan", "Staf", "Kepala"],
  [1, "Menerima surat", "√", null],
  [2, "Meneliti surat", null, "√"],
  [3, "Mengarsipkan surat", "√", null],
];
const SOP: TestSheet = { name: "SOP", rows: ROWS };
const far = (cell: string): TestSheet => ({ name: "Data", rows: [[{ xml: cell }]] });

async function catatan(...sheets: readonly TestSheet[]): Promise<readonly string[]> {
  const hasil = await bacaBerkas(xlsx(...sheets), "id");
  if ("gagal" in hasil) throw new Error(hasil.gagal);
  expect(hasil.lembar[0]?.nama).toBe("SOP");
  return hasil.catatan;
}

describe("what of a workbook is left out is said", () => {
  test.each<[string, TestSheet[], RegExp[]]>([
    ["nothing", [SOP], []],
    [
      "rows below each other",
      [SOP, far('<c r="A1"/></row><row r="5000"><c r="A5000"><v>1</v></c>')],
      [/Lembar "Data" tidak dibaca karena terlalu besar/],
    ],
    ["columns", [SOP, far('<c r="XFD1"><v>1</v></c>')], [/lebih dari 3000 baris atau 256 kolom/]],
    [
      "hidden sheets",
      [SOP, { ...SOP, name: "Lama", state: "hidden" }, { ...SOP, name: "Acuan", state: "veryHidden" }],
      [/^2 lembar tersembunyi tidak dibaca: "Lama", "Acuan"\./],
    ],
    ["a hidden sheet without anything on it", [SOP, { name: "Kosong", rows: [], state: "hidden" }], []],
    [
      "hidden rows",
      [{ ...SOP, rowAttributes: { 1: 'hidden="1"', 2: 'hidden="1"' } }],
      [/^Di lembar "SOP", 2 baris tersembunyi yang berisi tidak dibaca: 2–3\./],
    ],
    [
      "a hidden column",
      [{ ...SOP, cols: '<cols><col min="4" max="5" width="9" hidden="1"/></cols>' }],
      [/1 kolom tersembunyi yang berisi tidak dibaca: D\./],
    ],
    [
      "hidden rows without anything in them",
      [{ ...SOP, rows: [...ROWS, [], ["Catatan"]], rowAttributes: { 4: 'hidden="1"' } }],
      [],
    ],
  ])("%s", async (_, sheets, wanted) => {
    const found = await catatan(...sheets);
    expect(found).toHaveLength(wanted.length);
    wanted.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
  });

  test("long lists of places stop", () => {
    const nomor = [0, 2, 4, 6, 8, 10, 12, 13];
    const satu: Tertinggal = { jenis: "baris", lembar: "SOP", nomor };
    expect(kalimatTertinggal(satu, "id")).toContain(
      "8 baris tersembunyi yang berisi tidak dibaca: 1, 3, 5, 7, 9, 11, dan lainnya.",
    );
    expect(kalimatTertinggal({ jenis: "lembar", nama: ["Lama"] }, "en")).toContain(
      'Hidden sheets were not read (1): "Lama".',
    );
  });
});
