import fc from "fast-check";
import type { Prosedur } from "../../src/sop/sop";
import { kemunculanPertama, urutanPelaksana } from "../../src/sop/urutan-pelaksana";
import { anySop } from "../checker/arbitrary";
import { langkah } from "../rules/uji";

const prosedur = (pelaksana: string, ...kolom: number[][]): Prosedur => ({
  pelaksana: pelaksana.split(" "),
  langkah: kolom.map((k) => langkah({ simbol: k.map((p) => ({ pelaksana: p, bentuk: "kotak" })) })),
});
const urut = (p: Prosedur) => {
  const hasil = urutanPelaksana(p);
  return [hasil.pelaksana.join(" "), ...hasil.langkah.map(({ simbol }) => simbol.map((s) => s.pelaksana))];
};

test.each([
  ["the last column acts first", prosedur("A B C", [2], [0], [1]), ["C A B", [0], [1], [2]]],
  ["two begin in one row", prosedur("A B C", [2], [1, 0], [2]), ["C A B", [0], [2, 1], [0]]],
  ["a column that never acts goes to the end", prosedur("A B C", [1], [2]), ["B C A", [0], [1]]],
  ["two that never act keep their order", prosedur("A B C D", [3]), ["D A B C", [0]]],
])("%s", (_, p, harapan) => {
  expect(urut(p)).toEqual(harapan);
});

test("an off-page connector is no act", () => {
  const p = prosedur("A B", [0], [1]);
  p.langkah[0] = langkah({ simbol: [{ pelaksana: 0, bentuk: "segilima" }] });
  expect(kemunculanPertama(p)).toEqual([-1, 1]);
  expect(urut(p)[0]).toBe("B A");
});

test("what is in order stays the same object", () => {
  const p = prosedur("A B", [0], [1]);
  expect(urutanPelaksana(p)).toBe(p);
});

test("any procedure: each symbol keeps its performer, and a second time changes nothing", () => {
  fc.assert(
    fc.property(anySop, ({ prosedur: p }) => {
      const hasil = urutanPelaksana(p);
      const judul = ({ pelaksana, langkah: rows }: Prosedur) =>
        rows.map(({ simbol }) => simbol.map((s) => pelaksana[s.pelaksana]));
      expect(judul(hasil)).toEqual(judul(p));
      expect(hasil.langkah.map((satu) => ({ ...satu, simbol: [] }))).toEqual(
        p.langkah.map((satu) => ({ ...satu, simbol: [] })),
      );
      expect(urutanPelaksana(hasil)).toBe(hasil);
    }),
  );
});
