import fc from "fast-check";
import { salin } from "../../src/checker/salinan";
import { runs } from "../support/runs";

describe("a copy", () => {
  // Keys are those of a model or a profile.
  const nilai = fc.jsonValue({ maxDepth: 4 }).filter((isi) => !JSON.stringify(isi).includes("__proto__"));

  test("equals what was copied and shares nothing with it", () => {
    fc.assert(
      fc.property(nilai, nilai, (baru, lama) => {
        const salinan = salin(baru, salin(lama, undefined));
        expect(salinan).toStrictEqual(baru);
        if (typeof baru === "object" && baru !== null) expect(salinan).not.toBe(baru);
      }),
      { numRuns: runs(100) },
    );
  });

  test("of an equal value is the former copy itself", () => {
    fc.assert(
      fc.property(nilai, (isi) => {
        const lama = salin(isi, undefined);
        expect(salin(structuredClone(isi), lama)).toBe(lama);
      }),
      { numRuns: runs(100) },
    );
  });

  test("keeps the parts that are as they were", () => {
    const lama = salin({ a: { b: [1] }, c: { d: "x" }, e: [{ f: 1 }, { f: 2 }] }, undefined);
    const baru = salin({ a: { b: [1] }, c: { d: "y" }, e: [{ f: 1 }, { f: 3 }] }, lama);
    expect(baru).toEqual({ a: { b: [1] }, c: { d: "y" }, e: [{ f: 1 }, { f: 3 }] });
    expect(baru.a).toBe(lama.a);
    expect(baru.c).not.toBe(lama.c);
    expect(baru.e[0]).toBe(lama.e[0]);
  });

  test.each([
    ["put in", [0, 9, 1, 2], [0, null, 1, 2]],
    ["put in at the end", [0, 1, 2, 9], [0, 1, 2, null]],
    ["taken out", [0, 2], [0, 2]],
    ["taken out at the beginning", [1, 2], [1, 2]],
    ["doubled", [0, 1, 1, 2], [0, 1, 1, 2]],
    ["another in its place", [0, 9, 2], [0, null, 2]],
  ])("finds the items of a list again when one is %s", (_, baru, asal) => {
    const daftar = (angka: readonly number[]) => angka.map((satu) => ({ satu }));
    const lama = salin(daftar([0, 1, 2]), undefined);
    const salinan = salin(daftar(baru), lama);
    expect(salinan).toEqual(daftar(baru));
    salinan.forEach((isi, index) => {
      const dari = asal[index] ?? null;
      if (dari === null) expect(lama).not.toContain(isi);
      else expect(isi).toBe(lama[dari]);
    });
  });

  test.each([
    ["a key more", { a: 1 }, { a: 1, b: undefined }],
    ["a key less", { a: 1, b: undefined }, { a: 1 }],
    ["a key of another name", { a: undefined }, { b: undefined }],
    ["an item less", [1, 2], [1]],
    ["an item more", [1], [1, undefined]],
    ["a list for an object", {}, []],
    ["an object for a list", [], {}],
    ["nothing for an object", {}, null],
  ])("is another one with %s", (_, dulu, kini) => {
    const lama: unknown = salin<unknown>(dulu, undefined);
    const baru: unknown = salin<unknown>(kini, lama);
    expect(baru).not.toBe(lama);
    expect(baru).toStrictEqual(kini);
  });
});
