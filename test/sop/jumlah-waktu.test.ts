import { jumlahWaktu } from "../../src/sop/jumlah-waktu";
import type { Sel } from "../../src/sop/sop";
import { langkah } from "../rules/uji";

const baris = (waktu: Sel, ke: number[] = [], pelaksana: number[] = [0]) =>
  langkah({
    mutuBaku: { kelengkapan: "", waktu, output: "" },
    ke: ke.map((langkah) => ({ langkah })),
    simbol: pelaksana.map((p) => ({ pelaksana: p, bentuk: "kotak" })),
  });
const hitung = (...isi: ReturnType<typeof baris>[]) => jumlahWaktu({ pelaksana: ["A", "B"], langkah: isi });

test("without arrows all steps count", () => {
  expect(hitung(baris("10 menit"), baris("1 jam", [], [1]))).toEqual({
    ...{ jalur: 70, langkahJalur: [0, 1], semua: 70, perPelaksana: [10, 60] },
  });
});

test("the longest way, a loop run through once", () => {
  const dua = hitung(
    baris("1 menit", [2]),
    baris("2 menit", [3, 4, 1]),
    baris("10 menit", [5]),
    baris("50 menit", [5]),
    baris("3 menit"),
  );
  expect([dua.jalur, dua.semua, dua.langkahJalur]).toEqual([56, 66, [0, 1, 3, 4]]);
});

test("of a range the end, of what cannot be measured nothing, of a joint step for each", () => {
  expect(hitung(baris("1-5 menit", [2], [0, 1]), baris("segera", [9]), baris("Triwulanan"))).toEqual({
    ...{ jalur: 5, langkahJalur: [0, 1], semua: 5, perPelaksana: [5, 5] },
  });
});

test("of two ways of the same length the first", () => {
  const { jalur, langkahJalur } = hitung(
    baris("1 menit", [2, 3]),
    baris("5 menit", [4]),
    baris("5 menit", [4]),
    baris("1 menit"),
  );
  expect([jalur, langkahJalur]).toEqual([7, [0, 1, 3]]);
});

test("an arrow to a row behind the last, and a symbol in a column behind the last, count for nothing", () => {
  expect(hitung(baris("1 menit", [2]), baris("2 menit", [3], [7]))).toEqual({
    ...{ jalur: 3, langkahJalur: [0, 1], semua: 3, perPelaksana: [1, 0] },
  });
});

test("a merged cell counts once", () => {
  expect(hitung(baris({ teks: "10 menit", baris: 2 }, [2]), baris("", [3]), baris("1 menit")).jalur).toBe(11);
});

test("nothing", () => {
  expect(hitung()).toEqual({ jalur: 0, langkahJalur: [], semua: 0, perPelaksana: [0, 0] });
});
