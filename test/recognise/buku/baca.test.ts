import fc from "fast-check";
import { bacaBerkas } from "../../../src/recognise/buku/berkas";
import { lengkapi } from "../../../src/sop/input";
import type { Langkah, Prosedur } from "../../../src/sop/sop";
import { corpusFile, describeCorpus } from "../../support/corpus";
import { xlsx, type TestSheet } from "../../support/xlsx";
import { drawnSheet } from "../../support/xlsx-flow";

async function lembar(...sheets: readonly TestSheet[]) {
  const hasil = await bacaBerkas(xlsx(...sheets), "id");
  if ("gagal" in hasil) throw new Error(hasil.gagal);
  return hasil.lembar;
}

const arah = ({ langkah }: Prosedur): string[] =>
  langkah.map(({ ke }) => ke.map(({ langkah: n, label = "" }) => `${label}${label && " "}${n ?? "-"}`).join(", "));
const simbol = ({ langkah }: Prosedur): string[] =>
  langkah.map((satu) => satu.simbol.map(({ pelaksana, bentuk }) => `${bentuk} ${pelaksana}`).join(" + "));

const KEPALA = ["No", "Kegiatan", "Staf", "Kepala", "Kelengkapan", "Waktu (menit)", "Output", "Ket."];

describe("a table with marks", () => {
  it.each(["√", "X", "●", "v", true] as const)("%p is a performer; the steps follow each other", async (tanda) => {
    const [satu] = await lembar({
      name: "Prosedur",
      rows: [
        KEPALA,
        [1, "Menerima surat", tanda, null, "Surat", 5, "Surat", ""],
        [2, "Meneliti surat", null, tanda, "Surat", 10, "Disposisi"],
      ],
    });
    expect(satu?.prosedur.pelaksana).toEqual(["Staf", "Kepala"]);
    expect(simbol(satu!.prosedur)).toEqual(["kapsul 0", "kapsul 1"]);
    expect(arah(satu!.prosedur)).toEqual(["2", ""]);
    expect(satu!.prosedur.langkah.map(({ mutuBaku }) => mutuBaku.waktu)).toEqual(["5 menit", "10 menit"]);
    expect(satu!.masalah.map(({ jenis }) => jenis)).toContain("alurBerurutan");
  });

  it("columns for the next step, below one head as well", async () => {
    const [satu] = await lembar({
      name: "Prosedur",
      rows: [
        ["No", "Kegiatan", "Pelaksana", null, "Mutu Baku", null, null, "Lanjut ke No.", null],
        [null, null, "Staf", "Kepala", "Kelengkapan", "Waktu", "Output", "YA", "TIDAK"],
        [1, "Menerima surat", "√", null, "Surat", "5 menit", "Surat", 2, null],
        [2, "Meneliti surat", null, "√", "Surat", "5 menit", "Surat", 3, 1],
        [3, "Mengarsipkan surat", "√", null, "Surat", "5 menit", "Arsip", null, null],
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:I1"],
    });
    expect(arah(satu!.prosedur)).toEqual(["2", "Ya 3, Tidak 1", ""]);
    expect(simbol(satu!.prosedur)).toEqual(["kapsul 0", "belahKetupat 1", "kapsul 0"]);
  });

  it("below the identity, with a row of column numbers, sub-rows and cells merged over several steps", async () => {
    const [satu] = await lembar({
      name: "SOP",
      rows: [
        ["STANDAR OPERASIONAL PROSEDUR"],
        ["Nomor SOP", ": 065/12"],
        [],
        ["No", "Kegiatan", "Staf", "Kepala", "Kelengkapan", "Waktu", "Output", "Ket."],
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, "Menerima surat", "√", null, "Surat", "1 hari", "Surat\nBuku agenda", null],
        [2, "Meneliti surat", "√", null, "Surat", null, "Surat", null],
        [null, null, null, "√", "Lembar disposisi", null, null, null],
        [3, "Menyimpan surat", "√", null, "Surat", "5 menit", "Arsip", null],
      ],
      merges: ["A1:H1", "F6:F7", "A7:A8", "B7:B8"],
    });
    const [pertama, kedua] = satu!.prosedur.langkah as [Langkah, Langkah];
    expect(satu!.prosedur.langkah).toHaveLength(3);
    expect(pertama.mutuBaku).toMatchObject({ waktu: { teks: "1 hari", baris: 2 }, output: "Surat\nBuku agenda" });
    expect(kedua).toMatchObject({ kegiatan: "Meneliti surat", simbol: [{ pelaksana: 0 }, { pelaksana: 1 }] });
    expect(kedua.mutuBaku.kelengkapan).toBe("Surat\nLembar disposisi");
  });

  it("times as Excel keeps them, results of formulas, and what is hidden", async () => {
    const formula = { xml: '<c r="@" t="str"><f>"Meneliti "&amp;"surat"</f><v>Meneliti surat</v></c>' };
    const [satu] = await lembar({
      name: "SOP",
      rows: [
        ["No", "Kegiatan", "Staf", "Kepala", "Kelengkapan", "Waktu", "Output", "Keterangan"],
        [1, "Menerima surat", "√", "√", "Surat", { v: 0.0625, s: 1 }, "Surat", { v: 45597, s: 3 }],
        [2, "Baris lama", "√", null, "Surat", "9 hari", "Surat", ""],
        [3, formula, "√", null, "Surat", { v: 15 / 1440, s: 2 }, "Surat", { v: 0.5, s: 5 }],
        [4, "Menyimpan surat", "√", null, "Surat", { v: 20, s: 4 }, "Arsip", 0.5],
      ],
      cols: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
      rowAttributes: { 2: 'hidden="1"' },
    });
    const { langkah } = satu!.prosedur;
    expect(langkah.map(({ mutuBaku }) => mutuBaku.waktu)).toEqual(["1 jam 30 menit", "15 menit", "20 menit"]);
    expect(langkah.map(({ keterangan }) => keterangan)).toEqual(["1 November 2024", "50%", "0,5"]);
    expect(langkah.map(({ kegiatan }) => kegiatan)).toEqual(["Menerima surat", "Meneliti surat", "Menyimpan surat"]);
    expect(satu!.masalah.filter(({ jenis }) => jenis === "waktuDibaca").map(({ teks }) => teks)).toEqual([
      "1:30 → 1 jam 30 menit",
      "0:15 → 15 menit",
    ]);
  });
});

const langkah = (n: number, pelaksana: number, bentuk: "kapsul" | "kotak" | "belahKetupat", ke: Langkah["ke"]) => ({
  nomor: n,
  kegiatan: `Mengerjakan berkas ${n}`,
  simbol: [{ pelaksana, bentuk }],
  mutuBaku: { kelengkapan: "Berkas", waktu: "5 menit", output: "Berkas" },
  ke,
});
const ALUR = lengkapi({
  prosedur: {
    pelaksana: ["Staf", "Verifikator", "Kepala"],
    langkah: [
      langkah(1, 0, "kapsul", [{ langkah: 2 }]),
      langkah(2, 1, "belahKetupat", [
        { langkah: 3, label: "Ya" },
        { langkah: 1, label: "Tidak" },
      ]),
      langkah(3, 2, "kotak", [{ langkah: 4 }]),
      langkah(4, 0, "kapsul", []),
    ],
  },
}).prosedur;

describe("a drawing over the cells", () => {
  it.each([true, false])("shapes and arrows, glued %p, labels beside them", async (glued) => {
    const [satu] = await lembar(drawnSheet(ALUR, glued));
    expect(satu?.prosedur).toEqual(ALUR);
    expect(satu?.pertanyaan).toEqual([]);
  });

  it("an arrow that could mean two steps is asked about, with its cell", async () => {
    const sheet = drawnSheet(ALUR, false);
    const torn = { ...sheet, drawing: sheet.drawing!.filter((xml) => !xml.includes('name="Bentuk 3"')) };
    const [satu] = await lembar(torn);
    expect(satu!.pertanyaan.map(({ sel }) => sel)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[C-E]\d$/)]),
    );
    expect(satu!.masalah).toContainEqual({ jenis: "tanpaPelaksana", baris: 3, teks: "" });
  });

  const alur = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(4), { minLength: 2, maxLength: 12 }), fc.array(fc.nat(11)))
    .map(([kolom, siapa, balik]): Prosedur => {
      const jumlah = siapa.length;
      return lengkapi({
        prosedur: {
          pelaksana: Array.from({ length: kolom }, (_, n) => `Jabatan ${"ABCDE"[n]}`),
          langkah: siapa.map((p, n) => {
            const kembali = balik.includes(n) && n > 1 && n < jumlah - 1;
            const terus = n < jumlah - 1 ? [{ langkah: n + 2 }] : [];
            const ke = kembali ? [...terus, { langkah: n - 1 }] : terus;
            return langkah(
              n + 1,
              p % kolom,
              kembali ? "belahKetupat" : ke.length > 0 && n > 0 ? "kotak" : "kapsul",
              ke,
            );
          }),
        },
      }).prosedur;
    });

  it("any flow with glued arrows is read as it was drawn", async () => {
    await fc.assert(
      fc.asyncProperty(alur, async (prosedur) => {
        const [satu] = await lembar(drawnSheet(prosedur));
        expect(satu?.prosedur).toEqual(prosedur);
      }),
      { numRuns: 60 },
    );
  });
});

describe("several sheets", () => {
  const isi = (name: string): TestSheet => ({ name, rows: [KEPALA, [1, `Menyusun ${name}`, "√", null, "a", 5, "b"]] });

  it("each that holds steps is offered; covers, hidden ones and empty ones are not", async () => {
    const semua = await lembar(
      { name: "COVER", rows: [["NOMOR SOP", "1"]] },
      isi("Satu"),
      { ...isi("Lama"), state: "hidden" },
      isi("Dua"),
      {
        name: "Kosong",
        rows: [],
      },
    );
    expect(semua.map(({ nama }) => nama)).toEqual(["Satu", "Dua"]);
  });

  it("a workbook without a table of steps gives none", async () => {
    expect(
      await lembar({
        name: "Belanja",
        rows: [
          ["Barang", "Harga"],
          ["Kertas", 50000],
        ],
      }),
    ).toEqual([]);
  });
});

describeCorpus("a published SOP that was drawn in Excel", () => {
  it("is read as a careful person reads it", async () => {
    const hasil = await bacaBerkas(corpusFile("excel-flowchart.xlsx"), "id");
    const [satu, ...lain] = "lembar" in hasil ? hasil.lembar : [];
    expect(lain).toEqual([]);
    const { prosedur } = satu!;
    const benar = {
      simbol: ["kapsul 0", "kotak 1", "kotak 0", "kotak 2", "kotak 3", "kotak 4", "belahKetupat 2", "kapsul 1"],
      // The page connectors between steps 5 and 6 bear no letters: those of the same column belong together.
      arah: ["2", "3", "4", "5", "6, Ya 7", "", "Ya 8, Tidak 5", ""],
    };
    const tepat = (a: readonly string[], b: readonly string[]): string =>
      `${a.filter((each, index) => each === b[index]).length} of ${b.length}`;
    process.stdout.write(
      `excel-flowchart.xlsx: symbols ${tepat(simbol(prosedur), benar.simbol)}, exits of steps ${tepat(arah(prosedur), benar.arah)}\n`,
    );
    expect(simbol(prosedur)).toEqual(benar.simbol);
    expect(arah(prosedur)).toEqual(benar.arah);
    expect(prosedur.pelaksana).toHaveLength(5);
    expect(prosedur.langkah.map(({ mutuBaku }) => mutuBaku.waktu)).toEqual(
      [5, 2, 1, 2, 5, 5, 2, 5].map((menit) => `${menit} Menit`),
    );
    expect(satu!.masalah).toEqual([{ jenis: "tanpaLanjutan", baris: 6, teks: "" }]);
  });
});
