import fc from "fast-check";
import { bacaTempelan, tulisTempelan } from "../../../src/recognise/tempel/tempelan";
import { readTsv, writeTsv } from "../../../src/sop/tsv";
import type { Langkah, Prosedur } from "../../../src/sop/sop";
import bersih from "../../fixtures/sop-bersih.json";

const tsv = (...rows: string[]): string => rows.map((row) => row.split("|").join("\t")).join("\r\n");

const HEAD = "No|Kegiatan|Operator|Kepala Bidang|Kelengkapan|Waktu|Output|Ket";

describe("cells of the clipboard", () => {
  test.each<[string, string, string[][]]>([
    [
      "rows and cells",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a cell with lines and quotes", '"satu\n""dua"""\tb', [['satu\n"dua"', "b"]]],
    ["a quote inside a word", 'map 5"\tb', [['map 5"', "b"]]],
    ["empty cells", "\t\tx", [["", "", "x"]]],
  ])("%s", (_name, text, cells) => expect(readTsv(text)).toEqual(cells));

  test("what is written is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", '"', "é") }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const [first = [], ...rest] = rows;
        expect(readTsv(writeTsv([first, ...rest]))).toEqual(rows);
      }),
    );
  });
});

describe("a table from a spreadsheet", () => {
  test("columns by their names, performers by marks, the flow from the columns for it", () => {
    const { prosedur, masalah } = bacaTempelan(
      tsv(
        `${HEAD}|Lanjut ke No. (YA)|Lanjut ke No. (TIDAK)`,
        "1|Menerima berkas|√||Berkas|5 menit|Berkas diterima||2|",
        "2|Memeriksa berkas||X|Berkas|10 menit|Berkas diperiksa||3|1",
        "3|Mengarsipkan|●||Arsip|5 menit|Arsip|||",
      ),
    );
    expect(masalah).toEqual([]);
    expect(prosedur.pelaksana).toEqual(["Operator", "Kepala Bidang"]);
    expect(prosedur.langkah.map(({ simbol }) => simbol)).toEqual([
      [{ pelaksana: 0, bentuk: "kapsul" }],
      [{ pelaksana: 1, bentuk: "belahKetupat" }],
      [{ pelaksana: 0, bentuk: "kapsul" }],
    ]);
    expect(prosedur.langkah.map(({ ke }) => ke)).toEqual([
      [{ langkah: 2 }],
      [
        { langkah: 3, label: "Ya" },
        { langkah: 1, label: "Tidak" },
      ],
      [],
    ]);
    expect(prosedur.langkah[1]).toMatchObject({ nomor: 2, mutuBaku: { waktu: "10 menit" } });
  });

  test("a head in two rows under a title, with numbers of columns", () => {
    const { prosedur } = bacaTempelan(
      tsv(
        "SOP Surat Masuk",
        "No.|Aktivitas|Pelaksana||Mutu Baku|||Ket.",
        "||Staf|Kepala|Persyaratan/ Kelengkapan|Waktu|Output|",
        "1|2|3|4|5|6|7|8",
        "1.|Mencatat|V||Surat|1 hari|Catatan|-",
      ),
    );
    expect(prosedur.pelaksana).toEqual(["Staf", "Kepala"]);
    expect(prosedur.langkah).toHaveLength(1);
    expect(prosedur.langkah[0]).toMatchObject({ nomor: 1, kegiatan: "Mencatat", keterangan: "-" });
  });

  test("performers written by name in one column", () => {
    const { prosedur } = bacaTempelan(
      tsv("No|Kegiatan|Pelaksana|Waktu|Output", "1|Mencatat|Staf|1 hari|a", "2|Meneliti|Kepala, staf|1 hari|b"),
    );
    expect(prosedur.pelaksana).toEqual(["Staf", "Kepala"]);
    expect(prosedur.langkah[1]?.simbol.map(({ pelaksana }) => pelaksana)).toEqual([1, 0]);
  });

  test("rows that only go on with texts belong to the step above", () => {
    const { prosedur } = bacaTempelan(tsv(HEAD, "1|Mencatat|√||- Surat|5 menit|Catatan|", "||||- Buku agenda|||"));
    expect(prosedur.langkah).toHaveLength(1);
    expect(prosedur.langkah[0]?.mutuBaku.kelengkapan).toBe("- Surat\n- Buku agenda");
  });

  test.each(["Lanjut ke No.", "Langkah lanjutan", "Langkah berikutnya"])("targets in a column %s", (name) => {
    const { prosedur, masalah } = bacaTempelan(tsv(`${HEAD}|${name}`, "1|a|√||||||3", "2|b|√||||||", "3|c|√||||||2"));
    expect(prosedur.langkah.map(({ ke }) => ke)).toEqual([[{ langkah: 3 }], [], [{ langkah: 2 }]]);
    expect(masalah).toEqual([]);
  });

  test("targets by the number that is written, else by the row", () => {
    const { prosedur } = bacaTempelan(
      tsv(`${HEAD}|Lanjut ke No.`, "10|a|√||||||ke No. 20", "20|b|√||||||#1", "30|c|√||||||2"),
    );
    expect(prosedur.langkah.map(({ ke }) => ke)).toEqual([[{ langkah: 2 }], [{ langkah: 1 }], [{ langkah: 2 }]]);
  });

  test.each<[string, string, string[]]>([
    ["nothing", "", ["kosong"]],
    ["no head", tsv("1|Mencatat", "2|Mengirim"), ["tanpaKepala"]],
    ["no flow", tsv(HEAD, "1|a|√||||", "2|b||√|||"), ["alurBerurutan"]],
    ["an unknown column", tsv(`${HEAD}|Biaya`, "1|a|√|||||"), ["kolomAsing"]],
    ["no performer", tsv(HEAD, "1|a||||||"), ["tanpaPelaksana"]],
    ["a text for a mark", tsv(HEAD, "1|a|lihat lampiran||||||"), ["isiPelaksana", "tanpaPelaksana"]],
    ["a target that is not there", tsv(`${HEAD}|Lanjut ke`, "1|a|√||||||9"), ["tujuanTidakAda"]],
    ["a target that is no number", tsv(`${HEAD}|Lanjut ke`, "1|a|√||||||kembali"), ["tujuanTidakAda"]],
  ])("%s is said", (_name, text, jenis) => expect(bacaTempelan(text).masalah.map((each) => each.jenis)).toEqual(jenis));

  test("without a head, lines become steps one after the other", () => {
    const { langkah } = bacaTempelan("Mencatat surat\nMengirim surat\n").prosedur;
    expect(langkah.map(({ nomor, kegiatan, ke }) => [nomor, kegiatan, ke])).toEqual([
      [1, "Mencatat surat", [{ langkah: 2 }]],
      [2, "Mengirim surat", []],
    ]);
  });

  test("nothing that is pasted throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("No", "Kegiatan", "\t", "\n", "1", "√", "(", ";", '"', "↑", "-") }),
        (text) => {
          bacaTempelan(text);
        },
      ),
    );
  });
});

describe("there and back", () => {
  test("the sample", () => {
    const { prosedur } = bersih as unknown as { prosedur: Prosedur };
    expect(bacaTempelan(tulisTempelan(prosedur))).toEqual({ prosedur, masalah: [] });
  });

  const words = fc.constantFrom("Mencatat surat", "Memeriksa\nberkas", 'Map "biru"', "Meneliti; menandai", "a\tb");
  const label = fc.constantFrom("Ya", "Tidak", "Lengkap", "Tidak lengkap, kurang", "YA");
  const prosedur: fc.Arbitrary<Prosedur> = fc.integer({ min: 1, max: 7 }).chain((count) =>
    fc.record({
      pelaksana: fc.constant(["Operator", "Kepala Bidang", "Sekretaris"]),
      langkah: fc.array(
        fc.record<Langkah>({
          nomor: fc.option(fc.integer({ min: 1, max: 5 })),
          kegiatan: words,
          simbol: fc.array(
            fc.record({
              pelaksana: fc.integer({ min: 0, max: 2 }),
              bentuk: fc.constantFrom("kapsul", "kotak", "belahKetupat", "segilima", "tanda", "gambar"),
            }),
            { minLength: 1, maxLength: 3 },
          ),
          mutuBaku: fc.record({ kelengkapan: words, waktu: fc.constantFrom("5 menit", ""), output: words }),
          keterangan: fc.constantFrom("", "-", "Lihat SOP lain"),
          ke: fc.array(
            fc.record(
              {
                langkah: fc.option(fc.integer({ min: 1, max: count })),
                label,
                dari: fc.integer({ min: 0, max: 2 }),
                simbol: fc.integer({ min: 0, max: 2 }),
              },
              { requiredKeys: ["langkah"] },
            ),
            { maxLength: 3 },
          ),
        }),
        { minLength: count, maxLength: count },
      ),
    }),
  );

  test("any procedure", () => {
    fc.assert(fc.property(prosedur, (any) => expect(bacaTempelan(tulisTempelan(any)).prosedur).toEqual(any)));
  });

  test("merged cells", () => {
    const langkah = (waktu: Langkah["mutuBaku"]["waktu"]): Langkah => ({
      nomor: null,
      kegiatan: "Mencatat",
      simbol: [{ pelaksana: 0, bentuk: "kotak" }],
      mutuBaku: { kelengkapan: "", waktu, output: "" },
      keterangan: "",
      ke: [],
    });
    const merged: Prosedur = {
      pelaksana: ["Operator"],
      langkah: [langkah({ teks: "1 hari", baris: 3 }), langkah(""), langkah(""), langkah("5 menit")],
    };
    expect(bacaTempelan(tulisTempelan(merged)).prosedur).toEqual(merged);
  });
});
