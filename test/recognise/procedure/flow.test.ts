import { recognise } from "../../../src/recognise/recognise";
import type { RecognisedSop } from "../../../src/recognise/recognition";
import { placeOf } from "../../../src/ooxml/address";
import { describeSymbol, shapeName } from "../../../src/sop/bagan-names";
import type { Bentuk, Panah } from "../../../src/sop/sop";
import { procedure, step } from "../../support/sop-xml";
import { shape, snapshot } from "../../support/word-xml";

const PRESET: Partial<Record<Bentuk, string>> = {
  kapsul: "flowChartTerminator",
  kotak: "flowChartProcess",
  belahKetupat: "flowChartDecision",
};

/** A row as our own writer draws it, in the numbers of the day it was drawn. */
function drawn(langkah: number, bentuk: Bentuk, ke: Panah[], description?: string): string {
  const told = description ?? describeSymbol({ langkah, pelaksana: "Operator", bentuk, ke }, ke.length === 0);
  const symbol = shape(PRESET[bentuk] ?? "rect", {
    name: shapeName({ kind: "simbol", langkah, simbol: 0 }),
    description: told,
  });
  const lines = ke.map((_, keluar) =>
    shape("straightConnector1", { name: shapeName({ kind: "garis", langkah, keluar, piece: 0 }) }),
  );
  const connector = shape("flowChartOffpageConnector", {
    name: shapeName({ kind: "penghubung", letter: "A", side: "keluar", langkah, keluar: 0 }),
  });
  return step({
    nomor: String(langkah + 1),
    kegiatan: `Langkah ${langkah + 1}`,
    pelaksana: [symbol + lines.join("") + connector, ""],
  });
}

const ONE = drawn(0, "kapsul", [{ langkah: 2 }]);
const TWO = drawn(1, "belahKetupat", [
  { langkah: 3, label: "Ya" },
  { langkah: 1, label: "Tidak, kurang" },
]);
const THREE = drawn(2, "kapsul", []);

const read = (...rows: string[]): RecognisedSop => recognise(snapshot(procedure(rows))).sops[0] as RecognisedSop;
const flow = (...rows: string[]): Panah[][] => read(...rows).sop.prosedur.langkah.map(({ ke }) => ke);

test("the flow of our own drawing is read back", () => {
  const { sop, alamat } = read(ONE, TWO, THREE);
  expect(sop.prosedur.langkah.map(({ ke }) => ke)).toEqual([
    [{ langkah: 2 }],
    [
      { langkah: 3, label: "Ya" },
      { langkah: 1, label: "Tidak, kurang" },
    ],
    [],
  ]);
  expect(sop.prosedur.langkah.map(({ simbol }) => simbol)).toEqual([
    [{ pelaksana: 0, bentuk: "kapsul" }],
    [{ pelaksana: 0, bentuk: "belahKetupat" }],
    [{ pelaksana: 0, bentuk: "kapsul" }],
  ]);
  expect(sop.dokumen?.baganTerbaca).toBe(true);
  expect(placeOf(alamat.get("prosedur.langkah.1.simbol.0")!).shape).toBe("SOP simbol 2.1");
});

test("rows that were moved keep their arrows", () => {
  expect(flow(TWO, ONE, THREE)).toEqual([
    [
      { langkah: 3, label: "Ya" },
      { langkah: 2, label: "Tidak, kurang" },
    ],
    [{ langkah: 1 }],
    [],
  ]);
});

test("an arrow to a deleted row leads nowhere", () => {
  expect(flow(ONE, THREE)).toEqual([[{ langkah: null }], []]);
});

test("an inserted row shifts the targets; a copied one keeps those of its original", () => {
  expect(flow(ONE, step({ nomor: "2", kegiatan: "Mencatat" }), TWO, TWO, THREE)).toEqual([
    [{ langkah: 3 }],
    [],
    [
      { langkah: 5, label: "Ya" },
      { langkah: 1, label: "Tidak, kurang" },
    ],
    [
      { langkah: 5, label: "Ya" },
      { langkah: 1, label: "Tidak, kurang" },
    ],
    [],
  ]);
});

test("a symbol that was changed by hand has its new shape", () => {
  const changed = TWO.replace("flowChartDecision", "flowChartProcess");
  expect(read(ONE, changed, THREE).sop.prosedur.langkah[1]?.simbol).toEqual([{ pelaksana: 0, bentuk: "kotak" }]);
});

test.each([
  ["an alt text that is lost", drawn(0, "kotak", [], "")],
  ["a symbol drawn by hand", step({ nomor: "1", kegiatan: "a", pelaksana: [shape("rect"), ""] })],
])("%s leaves the flow unknown", (_name, row) => {
  const { sop } = read(row, THREE);
  expect(sop.dokumen?.baganTerbaca).toBe(false);
});

test("marks without any drawing are a chart without arrows, and that is known", () => {
  expect(read(step({ nomor: "1", kegiatan: "a", pelaksana: ["√", ""] })).sop.dokumen?.baganTerbaca).toBe(true);
});
