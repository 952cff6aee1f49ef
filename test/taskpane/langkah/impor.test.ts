import fc from "fast-check";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import { draftKosong } from "../../../src/taskpane/langkah/draft";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import { draftArb, prosedurArb } from "./arbitrary";

it("steps from elsewhere replace all steps, as they are, and one step back brings the old ones", () => {
  fc.assert(
    fc.property(draftArb, prosedurArb, (draft, prosedur) => {
      const ganti = ubah(draft, { jenis: "gantiSemua", prosedur });
      expect(toProsedur(ganti)).toEqual(prosedur);
      const lama = new Set([...draft.baris, ...draft.kolom].map(({ id }) => id));
      expect([...ganti.baris, ...ganti.kolom].some(({ id }) => lama.has(id))).toBe(false);
    }),
  );
});

it("added below, both keep their steps, and each arrow its target", () => {
  fc.assert(
    fc.property(draftArb, prosedurArb, (draft, prosedur) => {
      const lama = toProsedur(draft);
      const { pelaksana, langkah } = toProsedur(ubah(draft, { jenis: "tambahkan", prosedur }));
      const bawah = langkah.slice(lama.langkah.length);
      expect(bawah.map(({ kegiatan }) => kegiatan)).toEqual(prosedur.langkah.map(({ kegiatan }) => kegiatan));
      expect(bawah.map(({ simbol }) => simbol.map((s) => pelaksana[s.pelaksana]))).toEqual(
        prosedur.langkah.map(({ simbol }) => simbol.map((s) => prosedur.pelaksana[s.pelaksana])),
      );
      const geser = lama.langkah.length;
      expect(bawah.slice(0, -1).map(({ ke }) => ke.map((k) => k.langkah))).toEqual(
        prosedur.langkah.slice(0, -1).map(({ ke }) => ke.map((k) => (k.langkah === null ? null : k.langkah + geser))),
      );
      expect(new Set(pelaksana).size).toBe(pelaksana.length);
    }),
  );
});

it("a performer of the same name keeps its column, however it is written", () => {
  const prosedur = toProsedur(fromProsedur({ pelaksana: ["KEPALA  dinas", "Staf"], langkah: [] }));
  const draft = ubah(draftKosong, { jenis: "tambahKolom", nama: "Kepala Dinas" });
  expect(toProsedur(ubah(draft, { jenis: "tambahkan", prosedur })).pelaksana).toEqual(["Kepala Dinas", "Staf"]);
});
