import fc from "fast-check";
import { type Checker, createChecker } from "../../src/checker/checker";
import type * as ModulChecker from "../../src/checker/checker";
import type { PeriksaSatuan, Satuan } from "../../src/rules/per-satuan";
import type * as ModulPerSatuan from "../../src/rules/per-satuan";
import type { Konteks } from "../../src/sop/konteks";
import { type Path, withValueAt } from "../../src/sop/path";
import type { Langkah, Sop } from "../../src/sop/sop";
import { KONTEKS, KONTEKS_LENGKAP, SOP_BERSIH } from "../rules/uji";
import { anyKonteks, anyLangkah, anySop, anyTeks } from "./arbitrary";
import { runs } from "../support/runs";

/** The checker over rules that remember nothing at all. */
function pelupa(): Checker["check"] {
  let check: Checker["check"] | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../src/sop/ingat", () => ({
      ingat: <T>(hitung: T): T => hitung,
      ingatObjek: <T>(hitung: T): T => hitung,
      ingatSelama: <T>(_sama: unknown, hitung: T): T => hitung,
    }));
    jest.doMock("../../src/rules/per-satuan", () => {
      const { diTempat } = jest.requireActual<typeof ModulPerSatuan>("../../src/rules/per-satuan");
      return {
        perSatuan: <T, B>(satuan: readonly Satuan<T>[], periksa: PeriksaSatuan<T, B>, bekal: B) =>
          satuan.flatMap(({ isi, at }) => periksa(isi, "", bekal).map((problem) => diTempat(problem, at))),
      };
    });
    const baru = jest.requireActual<typeof ModulChecker>("../../src/checker/checker");
    check = (...masukan) => baru.createChecker().check(...masukan);
  });
  return check as Checker["check"];
}

/** What a person does between two checks. */
type Ubah = (sop: Sop, konteks: Konteks) => [Sop, Konteks];

const KOTAK = ["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"] as const;
const IDENTITAS = ["nama", "nomor", "tanggalRevisi", "tanggalEfektif", "pengesahan.jabatan", "pengesahan.nip"];
const KOLOM = ["kegiatan", "keterangan", "mutuBaku.kelengkapan", "mutuBaku.waktu", "mutuBaku.output"];

const tulis =
  (at: Path, isi: unknown): Ubah =>
  (sop, konteks) => [withValueAt(sop, at, isi), konteks];

const ubahLangkah =
  (ubah: (langkah: readonly Langkah[]) => Langkah[]): Ubah =>
  (sop, konteks) => [withValueAt(sop, "prosedur.langkah", ubah(sop.prosedur.langkah)), konteks];

const sisip = <T>(daftar: readonly T[], index: number, ...baru: readonly T[]): T[] => [
  ...daftar.slice(0, index),
  ...baru,
  ...daftar.slice(index),
];
const buang = <T>(daftar: readonly T[], index: number): T[] => daftar.filter((_, lain) => lain !== index);

const tempat = fc.nat({ max: 9 });
const ubah: fc.Arbitrary<Ubah> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(tempat, fc.constantFrom(...KOLOM), anyTeks).map(([index, kolom, isi]): Ubah => {
      return (sop, konteks) =>
        index < sop.prosedur.langkah.length
          ? tulis(`prosedur.langkah.${index}.${kolom}`, isi)(sop, konteks)
          : [sop, konteks];
    }),
  },
  fc.tuple(fc.constantFrom(...IDENTITAS), anyTeks).map(([field, isi]) => tulis(`identitas.${field}`, isi)),
  fc.tuple(fc.constantFrom(...KOTAK), fc.array(anyTeks, { maxLength: 3 })).map(([kotak, isi]) => tulis(kotak, isi)),
  fc.array(anyTeks, { maxLength: 4 }).map((isi) => tulis("prosedur.pelaksana", isi)),
  fc.tuple(tempat, anyLangkah).map(([index, baru]) => ubahLangkah((langkah) => sisip(langkah, index, baru))),
  tempat.map((index) => ubahLangkah((langkah) => buang(langkah, index))),
  fc
    .tuple(tempat, tempat)
    .map(([dari, ke]) => ubahLangkah((langkah) => sisip(buang(langkah, dari), ke, ...langkah.slice(dari, dari + 1)))),
  anySop.map((sop): Ubah => (_, konteks) => [sop, konteks]),
  fc.oneof(anyKonteks, fc.constant(KONTEKS_LENGKAP)).map((konteks): Ubah => (sop) => [sop, konteks]),
  fc.constantFrom("mati", "info", "error").map((tingkat): Ubah => (sop, konteks) => {
    const aturan = { "kegiatan-terisi": tingkat as "mati", "waktu-terukur": tingkat as "mati" };
    return [sop, { ...konteks, profile: { ...konteks.profile, aturan } }];
  }),
);

test("after any edits the result is that of a check that remembers nothing", () => {
  const periksaUtuh = pelupa();
  fc.assert(
    fc.property(fc.array(ubah, { minLength: 1, maxLength: 8 }), (suntingan) => {
      const checker = createChecker();
      let [sop, konteks]: [Sop, Konteks] = [SOP_BERSIH, KONTEKS];
      for (const satu of suntingan) {
        [sop, konteks] = satu(sop, konteks);
        expect(checker.check(sop, konteks)).toEqual(periksaUtuh(sop, konteks));
      }
    }),
    { numRuns: runs(60) },
  );
});
