import type { BarisCuplikan } from "../../../src/snippets/cuplikan";
import { CUPLIKAN } from "../../../src/snippets/cuplikan-baku";
import { lengkapi } from "../../../src/sop/input";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import { draftKosong } from "../../../src/taskpane/langkah/draft";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import { sopBersih } from "../session/start";

const cuplikan = (id: string): readonly BarisCuplikan[] => {
  const found = CUPLIKAN.find((satu) => satu.id === id);
  if (found?.bagian !== "langkah") throw new Error(id);
  return found.isi;
};
const PERIKSA = cuplikan("langkah.memeriksa-kelengkapan-berkas");
const RANGKAIAN = CUPLIKAN.filter(({ bagian }) => bagian === "langkah").flatMap((satu) =>
  satu.bagian === "langkah" && satu.isi.length > 1 ? [satu.isi] : [],
);

test("a decision below a step: numbered, with both exits, done by whoever does the step above", () => {
  const draft = fromProsedur(sopBersih().prosedur);
  const { langkah } = toProsedur(ubah(draft, { jenis: "tempel", setelah: draft.baris[1]!.id, baris: PERIKSA }));
  expect(langkah).toHaveLength(draft.baris.length + 1);
  expect(langkah[2]).toMatchObject({
    nomor: 3,
    kegiatan: PERIKSA[0]!.kegiatan,
    simbol: [{ pelaksana: sopBersih().prosedur.langkah[1]!.simbol[0]!.pelaksana, bentuk: "belahKetupat" }],
    ke: [
      { langkah: 4, label: "Lengkap" },
      { langkah: 2, label: "Tidak lengkap" },
    ],
  });
});

test("at the top there is no step to go back to", () => {
  const draft = fromProsedur(sopBersih().prosedur);
  const { langkah } = toProsedur(ubah(draft, { jenis: "tempel", setelah: null, baris: PERIKSA }));
  expect(langkah[0]?.ke).toEqual([
    { langkah: 2, label: "Lengkap" },
    { langkah: null, label: "Tidak lengkap" },
  ]);
});

test("rows and performers of an untouched template give way", () => {
  const templat = fromProsedur(
    lengkapi({ prosedur: { pelaksana: ["", ""], langkah: [{ nomor: 1 }, { nomor: 2 }] } }).prosedur,
  );
  const { pelaksana, langkah } = toProsedur(
    ubah(templat, { jenis: "tempel", setelah: templat.baris[1]!.id, baris: RANGKAIAN[0]! }),
  );
  expect(langkah.map(({ kegiatan }) => kegiatan)).toEqual(RANGKAIAN[0]!.map(({ kegiatan }) => kegiatan));
  expect(pelaksana).toEqual(RANGKAIAN[0]!.map(({ pelaksana: nama }) => nama));
});

test("a performer whose column is there gets no second one", () => {
  const baris = [{ ...PERIKSA[0]!, pelaksana: "SEKRETARIS" }];
  const draft = fromProsedur({ ...sopBersih().prosedur, pelaksana: ["A", "Sekretaris", "C", "D", "E"] });
  const { pelaksana, langkah } = toProsedur(ubah(draft, { jenis: "tempel", setelah: null, baris }));
  expect(pelaksana).toEqual(["A", "Sekretaris", "C", "D", "E"]);
  expect(langkah[0]?.simbol[0]?.pelaksana).toBe(1);
});

test.each(RANGKAIAN.map((baris) => [baris[0]!.kegiatan, baris] as const))(
  "the row of steps “%s” leads through",
  (_, baris) => {
    const { langkah } = toProsedur(ubah(draftKosong, { jenis: "tempel", setelah: null, baris }));
    expect(langkah.map(({ nomor }) => nomor)).toEqual(baris.map((_satu, index) => index + 1));
    langkah.slice(0, -1).forEach(({ ke }, index) => expect(ke[0]?.langkah).toBe(index + 2));
  },
);
