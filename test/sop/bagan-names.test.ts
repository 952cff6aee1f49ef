import fc from "fast-check";
import {
  describeConnector,
  describeSymbol,
  parseDescription,
  parseShapeName,
  shapeName,
} from "../../src/sop/bagan-names";
import type { ShapeName, SymbolDescription } from "../../src/sop/bagan-names";

describe("shape names", () => {
  test.each<[ShapeName, string]>([
    [{ kind: "simbol", langkah: 2, simbol: 0 }, "SOP simbol 3.1"],
    [{ kind: "garis", langkah: 2, keluar: 1, piece: 0 }, "SOP garis 3.2.1"],
    [{ kind: "label", langkah: 9, keluar: 1 }, "SOP label 10.2"],
    [{ kind: "gandeng", langkah: 2, urutan: 0, piece: 1 }, "SOP gandeng 3.1.2"],
    [{ kind: "pisah", langkah: 8 }, "SOP pisah 9"],
    [{ kind: "penghubung", letter: "AA", side: "masuk", langkah: 0, keluar: 0 }, "SOP penghubung AA masuk 1.1"],
    [{ kind: "penghubung", letter: "B", side: "keluar", langkah: 4, keluar: 1 }, "SOP penghubung B keluar 5.2"],
  ])("%j is %s and back", (name, text) => {
    expect(shapeName(name)).toBe(text);
    expect(parseShapeName(text)).toEqual(name);
  });

  test.each([
    "",
    "Rectangle 3",
    "SOP simbol 3",
    "SOP simbol 0.1",
    "SOP simbol 3.1.2",
    "SOP garis 3.1",
    "SOP label 1.0",
    "SOP gandeng 3.1",
    "SOP pisah 0",
    "SOP pisah 3.1",
  ])("%p is not ours", (text) => expect(parseShapeName(text)).toBeNull());
});

describe("alt texts", () => {
  test.each<[SymbolDescription, boolean, string]>([
    [
      {
        langkah: 2,
        pelaksana: "Verifikator",
        bentuk: "belahKetupat",
        ke: [
          { langkah: 4, label: "Ya" },
          { langkah: 2, label: "Tidak" },
        ],
      },
      false,
      "Langkah 3, Verifikator, keputusan; Ya ke langkah 4, Tidak ke langkah 2",
    ],
    [
      { langkah: 1, pelaksana: "Sekretaris", bentuk: "kotak", ke: [{ langkah: 3 }] },
      false,
      "Langkah 2, Sekretaris, proses; ke langkah 3",
    ],
    [
      {
        langkah: 1,
        pelaksana: "Sekretaris",
        bentuk: "kotak",
        ke: [
          { langkah: 2, simbol: 1 },
          { langkah: 3, label: "Ya" },
        ],
      },
      false,
      "Langkah 2, Sekretaris, proses; ke langkah 2 simbol 2, Ya ke langkah 3",
    ],
    [{ langkah: 7, pelaksana: "Kepala Dinas", bentuk: "kapsul", ke: [] }, true, "Langkah 8, Kepala Dinas, akhir"],
    [
      { langkah: 0, pelaksana: "Pemohon", bentuk: "kapsul", ke: [{ langkah: 2 }] },
      false,
      "Langkah 1, Pemohon, mulai; ke langkah 2",
    ],
    [
      {
        langkah: 4,
        pelaksana: "Kabid Tata Ruang, Bangunan",
        bentuk: "lain",
        asal: "flowChartDocument",
        ke: [{ langkah: null, label: "Tidak, jika kurang" }],
      },
      false,
      "Langkah 5, Kabid Tata Ruang, Bangunan, bentuk lain (flowChartDocument); Tidak, jika kurang tanpa tujuan",
    ],
  ])("%j", (symbol, ends, text) => {
    expect(describeSymbol(symbol, ends)).toBe(text);
    expect(parseDescription(text)).toEqual(symbol);
  });

  test.each([
    "",
    "Gambar 1",
    "Langkah tiga, Sekretaris, proses",
    "Langkah 2, Sekretaris, proses; lanjut",
    "Langkah 0, A, proses",
  ])("%p says nothing about a flow", (text) => expect(parseDescription(text)).toBeNull());

  const words = fc
    .array(fc.constantFrom("Ya", "Tidak,", "Kepala", "Bidang", "A&B", "(P3)", "ke", "lengkap;"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.join(" "));
  const symbol = fc.record({
    langkah: fc.nat(200),
    pelaksana: words,
    bentuk: fc.constantFrom("kapsul" as const, "kotak" as const, "belahKetupat" as const, "segilima" as const),
    ke: fc.array(
      fc.oneof(
        fc.record({ langkah: fc.option(fc.integer({ min: -1, max: 300 })) }),
        fc.record({ langkah: fc.option(fc.integer({ min: 1, max: 300 })), label: words }),
      ),
      { maxLength: 4 },
    ),
  });

  test("whatever is described is read back", () => {
    fc.assert(
      fc.property(symbol, fc.boolean(), (one, ends) => {
        expect(parseDescription(describeSymbol(one, ends))).toEqual(one);
      }),
    );
  });
});

test.each([
  ["keluar", "Penghubung A, lanjut ke langkah 12 di halaman lain"],
  ["masuk", "Penghubung A, lanjutan dari langkah 12 di halaman lain"],
] as const)("a connector that leads %s", (side, text) => {
  expect(describeConnector("A", side, 11)).toBe(text);
});

test("a long text that only begins like one of ours is left soon", () => {
  const mulai = performance.now();
  expect(parseDescription(`Langkah 1, A, proses; ${"Ya ".repeat(100_000)}`)).toBeNull();
  expect(performance.now() - mulai).toBeLessThan(2_000);
});
