import fc from "fast-check";
import { isPanah, panahDijawab } from "../../src/sop/panah-dijawab";
import type { Panah } from "../../src/sop/sop";

const ya: Panah = { langkah: 2, label: "Ya" };
const tidak: Panah = { langkah: 1, label: "Tidak" };
const ragu: Panah = { langkah: 4, label: "Ragu" };
const ASLI: readonly (readonly Panah[])[] = [[ya, tidak], [{ langkah: 3 }], []];

test.each([
  ["prosedur.langkah.0.ke", true],
  ["prosedur.langkah.12.ke.3", true],
  ["prosedur.langkah.0.ke.0.label", false],
  ["prosedur.langkah.0.kegiatan", false],
  ["identitas.nama", false],
])("%s is a change of the exits of a step: %s", (path, hasil) => {
  expect(isPanah({ path, nilai: [] })).toBe(hasil);
});

test.each<[string, readonly { path: string; nilai: unknown }[], Panah[][]]>([
  ["no answer", [], [[ya, tidak], [{ langkah: 3 }], []]],
  [
    "one exit leads elsewhere",
    [{ path: "prosedur.langkah.0.ke.1", nilai: { langkah: 3, label: "Tidak" } }],
    [[ya, { langkah: 3, label: "Tidak" }], [{ langkah: 3 }], []],
  ],
  ["one goes", [{ path: "prosedur.langkah.0.ke", nilai: [tidak] }], [[tidak], [{ langkah: 3 }], []]],
  ["one comes", [{ path: "prosedur.langkah.2.ke", nilai: [ragu] }], [[ya, tidak], [{ langkah: 3 }], [ragu]]],
  [
    "two answers about one step, each made beside what was read",
    [
      { path: "prosedur.langkah.0.ke", nilai: [tidak] },
      { path: "prosedur.langkah.0.ke", nilai: [ya, tidak, ragu] },
    ],
    [[tidak, ragu], [{ langkah: 3 }], []],
  ],
  [
    "one is taken away, the other leads elsewhere",
    [
      { path: "prosedur.langkah.0.ke", nilai: [tidak] },
      { path: "prosedur.langkah.0.ke.1", nilai: { langkah: 2, label: "Tidak" } },
    ],
    [[{ langkah: 2, label: "Tidak" }], [{ langkah: 3 }], []],
  ],
  [
    "a step that is not there, and what is no exit",
    [
      { path: "prosedur.langkah.9.ke", nilai: [ya] },
      { path: "prosedur.langkah.0.kegiatan", nilai: "Mencatat" },
    ],
    [[ya, tidak], [{ langkah: 3 }], []],
  ],
])("%s", (_nama, jawaban, hasil) => {
  expect(panahDijawab(ASLI, jawaban)).toEqual(hasil);
});

test("answers that take away one exit each take away these and no others, in whatever order they come", () => {
  const daftar = Array.from({ length: 5 }, (_, index): Panah => ({ langkah: index + 1 }));
  fc.assert(
    fc.property(fc.shuffledSubarray(daftar), (pergi) => {
      const jawaban = pergi.map((satu) => ({
        path: "prosedur.langkah.0.ke",
        nilai: daftar.filter((lain) => lain !== satu),
      }));
      expect(panahDijawab([daftar], jawaban)).toEqual([daftar.filter((satu) => !pergi.includes(satu))]);
    }),
  );
});

test("what was read is left as it is", () => {
  const dibaca = structuredClone(ASLI);
  panahDijawab(dibaca, [{ path: "prosedur.langkah.0.ke", nilai: [] }]);
  expect(dibaca).toEqual(ASLI);
});
