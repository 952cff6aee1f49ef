import fc from "fast-check";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import type { Sop } from "../../src/sop/sop";
import { DAFTAR } from "../support/naskah/daftar";
import { HIASAN } from "../support/naskah/hiasan";
import { berkas, SEMUA, tulis, type Cara, type Naskah } from "../support/naskah/naskah";
import { PENA } from "../support/naskah/pena";
import { fieldValues, performerValues, Score, stepValues } from "../support/score";

const baca = (bytes: Uint8Array): Sop[] => recognise(readSnapshot(readPackage(bytes))).sops.map(({ sop }) => sop);

/** Values that were not read as they stand. */
function salah(sop: Sop | undefined, harapan: Sop): string[] {
  if (!sop) return ["no SOP"];
  const score = new Score();
  score.add("field", fieldValues(sop), fieldValues(harapan));
  score.add("step", stepValues(sop.prosedur.langkah), stepValues(harapan.prosedur.langkah));
  score.add("performer", performerValues(sop.prosedur.pelaksana), performerValues(harapan.prosedur.pelaksana));
  return score.wrong;
}

const sebut = ({ identitas, kotak, butir, prosedur, hiasan }: Cara): string =>
  `${identitas}, ${kotak}, ${butir}, ${prosedur} ${hiasan ?? ""}`;

test.each(DAFTAR.map((cara, index) => [`${index + 1}: ${sebut(cara)}`, cara] as const))("%s", (_name, cara) => {
  const naskah = tulis(cara);
  const sops = baca(berkas([naskah]));
  expect(sops.map((sop) => salah(sop, naskah.sop))).toEqual([[]]);
});

const cara: fc.Arbitrary<Cara> = fc.record({
  pena: fc.nat(3),
  identitas: fc.constantFrom(...SEMUA.identitas),
  kotak: fc.constantFrom(...SEMUA.kotak),
  butir: fc.constantFrom(...SEMUA.butir),
  prosedur: fc.constantFrom(...SEMUA.prosedur),
  nomor: fc.constantFrom(...SEMUA.nomor),
  huruf: fc.constantFrom(...SEMUA.huruf),
  label: fc.nat(200),
  pemisah: fc.constantFrom(...SEMUA.pemisah),
  tanda: fc.constantFrom(...SEMUA.tanda),
  isi: fc.nat(20),
  hiasan: fc.constantFrom(undefined, ...HIASAN),
}) as fc.Arbitrary<Cara>;

test("any layout in any company of labels, letters, programs and decoration is read", () => {
  fc.assert(
    fc.property(cara, (satu) => {
      const naskah = tulis(satu);
      const sops = baca(berkas([naskah]));
      expect(sops.map((sop) => salah(sop, naskah.sop))).toEqual([[]]);
    }),
    { numRuns: Number(process.env.NASKAH_RUNS ?? 60) },
  );
});

/** What offices put in front of their SOPs: a cover, a foreword, and the list of what follows. */
const sampul = (naskah: readonly Naskah[]): Naskah => ({
  body: [
    ...["STANDAR OPERASIONAL PROSEDUR", "(SOP)", "TAHUN 2026", "KATA PENGANTAR"],
    "Standar operasional prosedur ini menjadi pedoman bagi semua pelaksana.",
    "DAFTAR ISI",
    ...naskah.map(({ sop }, at) => `${at + 1}. SOP ${sop.identitas.nama} ${".".repeat(20)} ${at * 2 + 3}`),
  ]
    .map((baris) => PENA[0]!.alinea(baris))
    .join(""),
  sop: naskah[0]!.sop,
});

test("several SOPs in one file are read each for itself", () => {
  fc.assert(
    fc.property(fc.array(cara, { minLength: 2, maxLength: 3 }), fc.boolean(), (semua, bersampul) => {
      const naskah = semua.map((satu, index) => tulis({ ...satu, isi: index }));
      const sops = baca(berkas(bersampul ? [sampul(naskah), ...naskah] : naskah));
      expect(naskah.map(({ sop }, index) => salah(sops[index], sop))).toEqual(naskah.map(() => []));
      expect(sops).toHaveLength(naskah.length);
    }),
    { numRuns: Number(process.env.NASKAH_RUNS ?? 30) / 2 },
  );
});

test("a head that is repeated between the steps is no label of the next SOP", () => {
  const dasar = { ...DAFTAR[0]!, prosedur: "kepalaBerulang", label: 198 } as const;
  const naskah = [tulis({ ...dasar, isi: 0 }), tulis({ ...dasar, prosedur: "satuBaris", label: 0, isi: 1 })];
  expect(baca(berkas(naskah)).map(({ identitas }) => identitas)).toEqual(naskah.map(({ sop }) => sop.identitas));
});
