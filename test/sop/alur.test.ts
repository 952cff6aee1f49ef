import { alurDari, telusuri } from "../../src/sop/alur";
import { langkahKosong } from "../../src/sop/kosong";
import { alur } from "../rules/uji-alur";

test("null while no arrow is known", () => {
  expect(alurDari(alur("kapsul", "kotak").prosedur)).toBeNull();
});

test("points, their arrows both ways, and what is broken", () => {
  const { titik } = alurDari(alur("kapsul > 2", "ketupat kotak > 3 Ya, 1 Tidak", "kapsul > 9").prosedur)!;
  expect(titik.map(({ ke, dari, putus }) => ({ ke, dari, putus }))).toEqual([
    { ke: [1], dari: [1], putus: false },
    { ke: [2, 0], dari: [0], putus: false },
    { ke: [], dari: [1], putus: true },
  ]);
  expect([...titik[1]!.bentuk]).toEqual(["belahKetupat", "kotak"]);
});

test("empty rows are no points", () => {
  const { prosedur } = alur("kapsul > 3", "kotak", "kapsul");
  prosedur.langkah[1] = langkahKosong(2);
  expect(alurDari(prosedur)!.titik.map(({ index }) => index)).toEqual([0, 2]);
});

test("everything that can be reached, forth and back, loops once", () => {
  const satu = alurDari(alur("kapsul > 2", "ketupat > 3 Ya, 1 Tidak", "kapsul", "kotak > 3").prosedur)!;
  const jangkau = (mulai: number, arah: "ke" | "dari") => {
    const sudah = new Set<number>();
    telusuri(satu, mulai, arah, sudah);
    return [...sudah].sort();
  };
  expect(jangkau(0, "ke")).toEqual([0, 1, 2]);
  expect(jangkau(2, "dari")).toEqual([0, 1, 2, 3]);
});
