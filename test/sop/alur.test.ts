import { alurDari, telusuri } from "../../src/sop/alur";
import { langkahKosong } from "../../src/sop/kosong";
import type { Langkah } from "../../src/sop/sop";
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

describe("after a change", () => {
  const { prosedur } = alur("kapsul > 2", "ketupat > 3 Ya, 1 Tidak", "kapsul");
  const dengan = (index: number, isi: Partial<Langkah>): Langkah[] =>
    prosedur.langkah.map((baris, di) => (di === index ? { ...baris, ...isi } : baris));
  const lama = () => alurDari({ ...prosedur });

  test.each<[string, Langkah[]]>([
    ["nothing", [...prosedur.langkah]],
    ["a text", dengan(1, { kegiatan: "Lain" })],
    ["a text of the last row", dengan(2, { keterangan: "Lain" })],
  ])("of %s the flow is the very same", (_, langkah) => {
    const satu = lama();
    expect(alurDari({ ...prosedur, langkah })).toBe(satu);
  });

  test.each<[string, Langkah[], number[][]]>([
    ["an arrow", dengan(1, { ke: [{ langkah: 3 }] }), [[1], [2], []]],
    ["a symbol", dengan(1, { simbol: [{ pelaksana: 0, bentuk: "kotak" }] }), [[1], [2, 0], []]],
    ["a row that is there no more", prosedur.langkah.slice(0, 2), [[1], [0]]],
    ["a row that is new", [...prosedur.langkah, ...dengan(0, {}).slice(0, 1)], [[1], [2, 0], [], [1]]],
  ])("of %s it is another", (_, langkah, ke) => {
    const satu = lama();
    const baru = alurDari({ ...prosedur, langkah });
    expect(baru).not.toBe(satu);
    expect(baru?.titik.map((titik) => titik.ke)).toEqual(ke);
  });

  test("of a row that is emptied it has one point less", () => {
    const { simbol, ke } = { simbol: [], ke: [] };
    const penuh = dengan(2, { kegiatan: "Mengarsipkan", simbol, ke });
    const kosong = dengan(2, { ...langkahKosong(3), simbol, ke });
    expect(alurDari({ ...prosedur, langkah: penuh })?.titik).toHaveLength(3);
    expect(alurDari({ ...prosedur, langkah: kosong })?.titik).toHaveLength(2);
  });
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
