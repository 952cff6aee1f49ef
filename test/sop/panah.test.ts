import { asalPanah, dalamBaris, panahRingkas, tujuanPanah } from "../../src/sop/panah";
import { langkahKosong } from "../../src/sop/kosong";
import type { Bentuk, Langkah, Panah } from "../../src/sop/sop";

const step = (bentuk: Bentuk[], ke: Panah[] = []): Langkah => ({
  ...langkahKosong(1),
  simbol: bentuk.map((each, pelaksana) => ({ pelaksana, bentuk: each })),
  ke,
});

test.each<[string, Bentuk[], Panah, number]>([
  ["the only symbol", ["kotak"], { langkah: 2 }, 0],
  ["the last of several", ["kapsul", "kotak"], { langkah: 2 }, 1],
  ["the only decision", ["kapsul", "belahKetupat", "kotak"], { langkah: 2 }, 1],
  ["the last of two decisions", ["belahKetupat", "belahKetupat"], { langkah: 2 }, 1],
  ["the one that is named", ["kotak", "kotak"], { langkah: 2, dari: 0 }, 0],
  ["none that does not exist", ["kotak", "kotak"], { langkah: 2, dari: 7 }, 1],
  ["a row without symbols", [], { langkah: 2 }, 0],
])("an arrow leaves %s", (_, bentuk, panah, expected) => expect(asalPanah(step(bentuk), panah)).toBe(expected));

test.each<[string, Langkah | undefined, Panah, number]>([
  ["the first symbol", step(["kotak", "kotak"]), { langkah: 1 }, 0],
  ["the one that is named", step(["kotak", "kotak"]), { langkah: 1, simbol: 1 }, 1],
  ["none that does not exist", step(["kotak"]), { langkah: 1, simbol: 1 }, 0],
  ["nothing", undefined, { langkah: null }, 0],
])("an arrow enters %s", (_, target, panah, expected) => expect(tujuanPanah(target, panah)).toBe(expected));

test.each<[string, Bentuk[], Panah, boolean]>([
  ["to the next symbol of the row", ["kapsul", "kotak"], { langkah: 1, dari: 0, simbol: 1 }, true],
  ["back to the first symbol of the row", ["kotak", "belahKetupat"], { langkah: 1 }, true],
  ["to the symbol itself", ["belahKetupat"], { langkah: 1 }, false],
  ["to another row", ["kapsul", "kotak"], { langkah: 2, dari: 0 }, false],
])("inside the row: an arrow %s", (_, bentuk, panah, expected) =>
  expect(dalamBaris(step(bentuk), 0, panah)).toBe(expected),
);

test("the short form leaves out what is so by default, and keeps the order of the symbols", () => {
  const first = step(
    ["kapsul", "belahKetupat"],
    [
      { langkah: 2, dari: 1, simbol: 0, label: "Ya" },
      { langkah: 2, simbol: 1, label: "Tidak" },
      { langkah: 1, dari: 0, simbol: 1 },
    ],
  );
  expect(panahRingkas([first, step(["kotak", "kotak"])])).toEqual([
    [
      { langkah: 1, dari: 0, simbol: 1 },
      { langkah: 2, label: "Ya" },
      { langkah: 2, simbol: 1, label: "Tidak" },
    ],
    [],
  ]);
});
