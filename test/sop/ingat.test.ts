import { ingat, ingatObjek } from "../../src/sop/ingat";

/** As many other texts as push out one that is not in use. */
const BANYAK = 10_000;

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
