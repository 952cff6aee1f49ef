import { ingat, ingatObjek, ingatSelama } from "../../src/sop/ingat";

/** As many other texts as push out one that is not in use. */
const BANYAK = 25_000;

describe("what is made of a text", () => {
  const berhitung = () => {
    const hitung = jest.fn((teks: string) => teks.length);
    const dipanggil = (teks: string): number => hitung.mock.calls.filter(([satu]) => satu === teks).length;
    return { panjang: ingat(hitung), dipanggil };
  };

  test("is made once", () => {
    const { panjang, dipanggil } = berhitung();
    expect([panjang("surat"), panjang("surat"), panjang("")]).toEqual([5, 5, 0]);
    expect([dipanggil("surat"), dipanggil("")]).toEqual([1, 1]);
  });

  test("belongs to one function alone, also where that asks another about the same text", () => {
    const panjang = ingat((teks) => teks.length);
    const seru = ingat((teks) => (panjang(teks) === 0 ? null : `${teks}${panjang(teks)}!`));
    expect(["abc", "", "ab", "abc", ""].map(seru)).toEqual(["abc3!", null, "ab2!", "abc3!", null]);
    expect(["abc", "ab", ""].map(panjang)).toEqual([3, 2, 0]);
  });

  test("stays as long as the text is in use, and is forgotten afterwards", () => {
    const { panjang, dipanggil } = berhitung();
    panjang("lama");
    for (let satu = 0; satu < BANYAK; satu += 1) {
      panjang(`teks ${satu}`);
      if (satu % 1000 === 0) panjang("dipakai");
    }
    expect([panjang("dipakai"), panjang("lama")]).toEqual([7, 4]);
    expect([dipanggil("dipakai"), dipanggil("lama")]).toEqual([1, 2]);
  });
});

test("what is made of an object is made once for each, also where it is nothing", () => {
  const hitung = jest.fn(({ isi }: { isi?: string }) => isi);
  const isi = ingatObjek(hitung);
  const [satu, kosong] = [{ isi: "a" }, {}];
  expect([isi(satu), isi(satu), isi({ isi: "a" }), isi(kosong), isi(kosong)]).toEqual([
    "a",
    "a",
    "a",
    undefined,
    undefined,
  ]);
  expect(hitung).toHaveBeenCalledTimes(3);
});

test("a result holds for as long as nothing differs that counts", () => {
  const hitung = jest.fn((teks: string) => teks.toLowerCase());
  const cara = ingatSelama((a: string, b: string) => a.toLowerCase() === b.toLowerCase(), hitung);
  expect(["A", "a", "B", "b", "A"].map(cara)).toEqual(["a", "a", "b", "b", "a"]);
  expect(hitung.mock.calls).toEqual([["A"], ["B"], ["A"]]);
});
