import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { type PeriksaSatuan, perSatuan, type Satuan } from "../../src/rules/per-satuan";
import { runs } from "../support/runs";

const daftar = (isi: readonly string[]): Satuan<string>[] =>
  isi.map((satu, index) => ({ isi: satu, at: `kotak.${index}` }));

/** Finds something in every text that is no dash. */
const pemeriksa = () =>
  jest.fn((isi: string, at: string, bekal: string): ReturnType<PeriksaSatuan<string, string>> =>
    isi === "-"
      ? []
      : [{ at: `${at}.x`, message: bekal, text: isi, fixes: [{ kind: "aman", at: `${at}.x`, from: isi, to: "-" }] }],
  );

describe("perSatuan", () => {
  const periksa = pemeriksa();
  const diperiksa = (isi: readonly string[], bekal = "m"): string[] => {
    periksa.mockClear();
    perSatuan(daftar(isi), periksa, bekal);
    return periksa.mock.calls.map(([satu]) => satu);
  };

  test.each([
    ["all at first", "abcd", "abcd"],
    ["none where nothing has changed", "abcd", ""],
    ["one that has changed", "aXcd", "X"],
    ["one put in", "aXYcd", "Y"],
    ["none when one is taken out", "aXcd", ""],
    ["one put in first", "ZaXcd", "Z"],
    ["one more at the end", "ZaXcdE", "E"],
    ["none where one is doubled", "ZaaXcdE", ""],
    ["those between two that changed", "Z1aXc2E", "1aXc2"],
    ["none when all are gone", "", ""],
  ])("judges %s", (_, isi, harapan) => {
    expect(diperiksa([...isi]).join("")).toBe(harapan);
  });

  test("judges all anew with something else beside them", () => {
    diperiksa(["a", "b"]);
    expect(diperiksa(["a", "b"], "lain")).toEqual(["a", "b"]);
    expect(diperiksa(["a", "b"], "lain")).toEqual([]);
  });

  test("puts what was found in its place, also after a move, and says nothing of the place beforehand", () => {
    const tempat = (isi: readonly string[]) =>
      perSatuan(daftar(isi), periksa, "m").map(({ at, text, fixes = [] }) => [at, text, ...fixes.map((fix) => fix.at)]);
    expect(tempat(["a", "-"])).toEqual([["kotak.0.x", "a", "kotak.0.x"]]);
    periksa.mockClear();
    expect(tempat(["-", "a", "-"])).toEqual([["kotak.1.x", "a", "kotak.1.x"]]);
    expect(periksa.mock.calls).toEqual([["-", "", "m"]]);
  });

  test("gives a problem without fixes none", () => {
    expect(perSatuan<string, undefined>(daftar(["a"]), (_, at) => [{ at, message: "m" }])).toEqual([
      { at: "kotak.0", message: "m" },
    ]);
  });

  test("finds what a check of everything finds", () => {
    const ingat = pemeriksa();
    const urutan = fc.array(fc.array(fc.constantFrom("-", "a", "b", "c"), { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(urutan, fc.constantFrom("m", "n"), (langkah, bekal) => {
        for (const isi of langkah) {
          expect(perSatuan(daftar(isi), ingat, bekal)).toEqual(perSatuan(daftar(isi), pemeriksa(), bekal));
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

test("lists of earlier times are forgotten, however many came after them", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const periksa: PeriksaSatuan<string> = () => [];
  const lists = Array.from({ length: 5 }, (_, n) => {
    const list = daftar([`butir ${n}`]);
    perSatuan(list, periksa);
    return new WeakRef(list);
  });
  // A weak reference that was just made holds until the turn ends.
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  expect(lists.map((list) => list.deref() === undefined)).toEqual([true, true, true, true, false]);
});
