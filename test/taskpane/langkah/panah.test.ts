import fc from "fast-check";
import { asalKeluar } from "../../../src/taskpane/langkah/bentuk";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import { langkahKosong } from "../../../src/sop/kosong";
import type { Langkah, Panah, Simbol } from "../../../src/sop/sop";
import { draftArb } from "./arbitrary";

type Singkat = readonly [simbol: number | readonly number[], ...ke: Panah[]];

const dari = (...langkah: Singkat[]) =>
  fromProsedur({
    pelaksana: ["Pemohon", "Petugas", "Kepala"],
    langkah: langkah.map(([simbol, ...ke], index): Langkah => ({
      ...langkahKosong(index + 1),
      kegiatan: `Kegiatan ${index + 1}`,
      simbol: [simbol].flat().map((pelaksana): Simbol => ({ pelaksana, bentuk: "kotak" })),
      ke,
    })),
  });
const ke = (langkah: number, label?: string): Panah => ({ langkah, ...(label === undefined ? {} : { label }) });

const tiga = dari([0, ke(2)], [1, ke(3)], [2]);
const bercabang = dari([0, ke(2)], [1, ke(3, "Ya"), ke(1, "Tidak")], [2]);
const panah = (draft: ReturnType<typeof dari>) => toProsedur(draft).langkah.map((langkah) => langkah.ke);

describe("an exit is led to another step", () => {
  const LABEL = ["Ya", "Tidak"];

  it.each([
    ["another step", tiga, 0, 0, 2, [[ke(3)], [ke(3)], []]],
    ["back to an earlier one", tiga, 2, 0, 0, [[ke(2)], [ke(3)], [ke(1)]]],
    ["one more makes a decision", tiga, 1, 1, 0, [[ke(2)], [ke(3, "Ya"), ke(1, "Tidak")], []]],
    ["a label that stands stays", bercabang, 1, 1, 1, [[ke(2)], [ke(3, "Ya"), ke(2, "Tidak")], []]],
    ["a third way has no usual label", bercabang, 1, 2, 0, [[ke(2)], [ke(3, "Ya"), ke(1, "Tidak"), ke(1)], []]],
  ])("%s", (_, draft, id, keluar, tujuan, harap) => {
    expect(panah(ubah(draft, { jenis: "arahkan", id, keluar, ke: { id: tujuan, simbol: 0 }, label: LABEL }))).toEqual(
      harap,
    );
  });

  it("the row below stays the row below when another comes between", () => {
    const lurus = ubah(dari([0, ke(3)], [1], [2]), {
      jenis: "arahkan",
      id: 0,
      keluar: 0,
      ke: { id: 1, simbol: 0 },
      label: [],
    });
    expect(lurus.baris[0]?.keluar).toEqual([{ label: "", tujuan: "berikutnya" }]);
  });

  it("names the symbol only where the target has several", () => {
    const berdua = dari([0, ke(2)], [[1, 2], ke(3)], [2]);
    const arah = (id: number, simbol: number) =>
      panah(ubah(berdua, { jenis: "arahkan", id: 2, keluar: 0, ke: { id, simbol }, label: [] }))[2];
    expect(arah(1, 1)).toEqual([{ langkah: 2, simbol: 1 }]);
    expect(arah(0, 0)).toEqual([{ langkah: 1 }]);
  });

  it("to a step that is gone: nothing", () => {
    expect(ubah(tiga, { jenis: "arahkan", id: 0, keluar: 0, ke: { id: 99, simbol: 0 }, label: [] })).toBe(tiga);
  });
});

describe("a step on an arrow", () => {
  it("stands between, done by the same performer, and leads on where the arrow led", () => {
    const draft = ubah(bercabang, { jenis: "sisipDiPanah", id: 1, keluar: 1 });
    expect(panah(draft)).toEqual([[ke(2)], [ke(4, "Ya"), ke(3, "Tidak")], [ke(1)], []]);
    expect(toProsedur(draft).langkah[2]?.simbol[0]?.pelaksana).toBe(1);
    expect(toProsedur(draft).langkah.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4]);
  });

  it("at the end of the procedure is the new end", () => {
    expect(panah(ubah(tiga, { jenis: "sisipDiPanah", id: 2, keluar: 0 }))).toEqual([[ke(2)], [ke(3)], [ke(4)], []]);
  });

  it.each([
    ["no such exit", 1, 5],
    ["no such step", 99, 0],
  ])("%s: nothing is drawn otherwise", (_, id, keluar) => {
    expect(panah(ubah(tiga, { jenis: "sisipDiPanah", id, keluar }))).toEqual(panah(tiga));
  });

  it("without it, all leads where it led before", () => {
    fc.assert(
      fc.property(draftArb, fc.nat(), fc.nat(), (draft, m, n) => {
        const berpanah = draft.baris.filter(({ keluar }) => keluar.length > 0);
        const asal = berpanah[m % berpanah.length];
        if (!asal) return;
        const keluar = n % asal.keluar.length;
        const sisip = ubah(draft, { jenis: "sisipDiPanah", id: asal.id, keluar });
        const baru = sisip.baris.find(({ id }) => id === draft.idBerikut);
        expect(sisip.baris).toHaveLength(draft.baris.length + 1);
        // The new step leads exactly where the arrow led; the arrow leads to the new step.
        const sebelum = toProsedur(draft).langkah[draft.baris.indexOf(asal)]?.ke[keluar];
        const lanjut = toProsedur(sisip).langkah[sisip.baris.indexOf(baru!)]?.ke[0];
        const geser = (langkah: number | null | undefined) =>
          langkah === null || langkah === undefined
            ? null
            : sisip.baris.findIndex(({ id }) => id === draft.baris[langkah - 1]?.id) + 1;
        expect(lanjut?.langkah ?? null).toBe(geser(sebelum?.langkah));
      }),
    );
  });
});

describe("symbols of a step", () => {
  const berdua = dari([0, ke(2)], [[1, 2], { langkah: 3, dari: 1 }], [[0, 2]]);

  it.each([
    ["right", 0, 0, 1, [1]],
    ["left", 2, 1, -1, [0, 1]],
  ] as const)("one column to the %s", (_, id, simbol, arah, harap) => {
    const { langkah } = toProsedur(ubah(berdua, { jenis: "pindahSimbol", id, simbol, arah }));
    expect(langkah[id]?.simbol.map(({ pelaksana }) => pelaksana)).toEqual(harap);
  });

  it("not beyond the last column", () => {
    expect(ubah(berdua, { jenis: "pindahSimbol", id: 0, simbol: 0, arah: -1 })).toBe(berdua);
    expect(ubah(berdua, { jenis: "pindahSimbol", id: 1, simbol: 1, arah: 1 })).toBe(berdua);
  });

  it("one less: exits that left it leave from the usual one, later ones move up", () => {
    const tanpa = (simbol: number) => panah(ubah(berdua, { jenis: "hapusSimbol", id: 1, simbol }))[1];
    expect(tanpa(1)).toEqual([{ langkah: 3 }]);
    expect(tanpa(0)).toEqual([{ langkah: 3, dari: 0 }]);
  });

  it("a deleted column takes one of two along, and exits do not point at what is gone", () => {
    const { langkah, pelaksana } = toProsedur(
      ubah(berdua, { jenis: "hapusKolom", id: berdua.kolom[2]!.id, pengganti: null }),
    );
    expect(pelaksana).toEqual(["Pemohon", "Petugas"]);
    expect(langkah.map(({ simbol }) => simbol.length)).toEqual([1, 1, 1]);
    expect(langkah[1]?.ke).toEqual([{ langkah: 3 }]);
  });

  it("a step without symbols gets its first one", () => {
    const kosong = ubah(tiga, { jenis: "hapusSimbol", id: 1, simbol: 0 });
    expect(toProsedur(kosong).langkah[1]?.simbol).toEqual([]);
    const { langkah } = toProsedur(ubah(kosong, { jenis: "taruhSimbol", id: 1, simbol: 0, kolom: tiga.kolom[2]!.id }));
    expect(langkah[1]?.simbol.map(({ pelaksana }) => pelaksana)).toEqual([2]);
  });
});

it("columns in the order in which performers first act; who never acts stays at the end", () => {
  const terbalik = dari([2, ke(2)], [0, ke(3)], [2]);
  const urut = ubah(terbalik, { jenis: "urutkanKolom" });
  expect(toProsedur(urut).pelaksana).toEqual(["Kepala", "Pemohon", "Petugas"]);
  expect(toProsedur(urut).langkah.map(({ simbol }) => simbol[0]?.pelaksana)).toEqual([0, 1, 0]);
  expect(ubah(urut, { jenis: "urutkanKolom" })).toBe(urut);
});

it("an exit leaves the only decision of a row, as the chart draws it, wherever that stands", () => {
  const draft = ubah(dari([0, ke(2)], [[1, 2], ke(3, "Ya"), ke(1, "Tidak")], [2]), {
    jenis: "bentuk",
    id: 1,
    simbol: 0,
    bentuk: "belahKetupat",
  });
  const [ya] = draft.baris[1]!.keluar;
  expect(asalKeluar(draft, 1, ya!)).toBe(0);
  expect(asalKeluar(draft, 1, { dari: 1 })).toBe(1);
  const baru = ubah(draft, { jenis: "sisipDiPanah", id: 1, keluar: 0 });
  expect(toProsedur(baru).langkah[2]?.simbol[0]?.pelaksana).toBe(1);
});
