import fc from "fast-check";
import type { Langkah, Panah, Prosedur } from "../../../src/sop/sop";
import { fromProsedur } from "../../../src/taskpane/langkah/convert";
import type { Draft } from "../../../src/taskpane/langkah/draft";
import type { Ubahan } from "../../../src/taskpane/langkah/ubah";

const teks = fc.constantFrom<string>("", "Menerima surat masuk", "Memeriksa berkas", "5 menit", "Arsip surat");

/** Procedures as our own writer draws them: one symbol or two per step, numbered 1, 2, 3 …, and at least one arrow. */
export const prosedurArb: fc.Arbitrary<Prosedur> = fc
  .record({ langkah: fc.integer({ min: 2, max: 8 }), pelaksana: fc.integer({ min: 1, max: 4 }) })
  .chain(({ langkah: jumlah, pelaksana }) =>
    fc.record({
      pelaksana: fc.constant(Array.from({ length: pelaksana }, (_, n) => `Pelaksana ${n + 1}`)),
      langkah: fc
        .tuple(...Array.from({ length: jumlah }, (_, index) => langkahArb(index, jumlah, pelaksana)))
        .map((semua) => semua.map((satu, index) => ({ ...satu, ...(index === 0 ? { ke: [{ langkah: 2 }] } : {}) }))),
    }),
  );

function langkahArb(index: number, jumlah: number, pelaksana: number): fc.Arbitrary<Langkah> {
  const tujuan = fc.integer({ min: 1, max: jumlah });
  const simbolArb = fc.record({
    pelaksana: fc.integer({ min: 0, max: pelaksana - 1 }),
    bentuk: fc.constantFrom("kotak" as const, "kapsul" as const, "belahKetupat" as const),
  });
  return fc.record({
    nomor: fc.constant(index + 1),
    kegiatan: teks,
    simbol: fc.array(simbolArb, { minLength: 1, maxLength: 2 }),
    mutuBaku: fc.record({ kelengkapan: teks, waktu: teks, output: teks }),
    keterangan: teks,
    ke: fc.oneof<fc.Arbitrary<Panah[]>[]>(
      fc.constant([]),
      tujuan.map((langkah) => [{ langkah }]),
      tujuan.map((langkah) => [{ langkah, dari: 0, simbol: 0 }]),
      fc.tuple(tujuan, tujuan).map(([ya, tidak]) => [
        { langkah: ya, label: "Ya" },
        { langkah: tidak, label: "Tidak" },
      ]),
    ),
  });
}

export const draftArb: fc.Arbitrary<Draft> = prosedurArb.map(fromProsedur);

/** Any edit of the given steps, by ids that exist. */
export function ubahanArb(draft: Draft): fc.Arbitrary<Ubahan> {
  const id = fc.constantFrom(...draft.baris.map((baris) => baris.id));
  const kolom = fc.constantFrom(...draft.kolom.map((k) => k.id));
  const arah = fc.constantFrom(-1 as const, 1 as const);
  const simbol = fc.integer({ min: 0, max: 1 });
  const keluar = fc.integer({ min: 0, max: 1 });
  return fc.oneof(
    fc.record({ jenis: fc.constant("sisip" as const), setelah: fc.option(id, { nil: null }) }),
    fc.record({ jenis: fc.constant("gandakan" as const), id }),
    fc.record({ jenis: fc.constant("hapus" as const), id }),
    fc.record({ jenis: fc.constant("pindah" as const), id, arah }),
    fc.record({ jenis: fc.constant("taruhSimbol" as const), id, simbol: fc.constant(0), kolom }),
    fc.record({ jenis: fc.constant("pindahSimbol" as const), id, simbol, arah }),
    fc.record({ jenis: fc.constant("tambahSimbol" as const), id, kolom }),
    fc.record({ jenis: fc.constant("hapusSimbol" as const), id, simbol }),
    fc.record({ jenis: fc.constant("bentuk" as const), id, simbol, bentuk: fc.constant("kotak" as const) }),
    fc.record({
      jenis: fc.constant("arahkan" as const),
      id,
      keluar,
      ke: fc.record({ id, simbol }),
      label: fc.constant(["Ya", "Tidak"]),
    }),
    fc.record({ jenis: fc.constant("hapusKeluar" as const), id, keluar }),
    fc.record({ jenis: fc.constant("sisipDiPanah" as const), id, keluar }),
    fc.record({ jenis: fc.constant("urutkanKolom" as const) }),
    fc.record({ jenis: fc.constant("pindahKolom" as const), id: kolom, arah }),
    fc.record({ jenis: fc.constant("isi" as const), id, bidang: fc.constant("kegiatan" as const), teks: fc.string() }),
  );
}
