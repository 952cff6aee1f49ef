import { address } from "../../src/ooxml/address";
import { jawab, jawabSemua } from "../../src/recognise/jawab";
import type { Pertanyaan } from "../../src/recognise/pertanyaan";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { langkahKosong, sopKosong } from "../../src/sop/kosong";
import type { Panah } from "../../src/sop/sop";

const question = (id: string, at: number): Pertanyaan => ({
  id,
  jenis: "isian",
  path: "keterkaitan",
  at: address([at]),
  dipahami: "Terkait",
  pilihan: [
    { arti: "keterkaitan", perubahan: [] },
    {
      arti: "peringatan",
      perubahan: [
        { path: "keterkaitan", nilai: [] },
        { path: "peringatan", nilai: ["SOP Surat Keluar"] },
      ],
    },
  ],
  yakin: 0.6,
});

const read: RecognisedSop = {
  sop: { ...sopKosong(), keterkaitan: ["SOP Surat Keluar"] },
  alamat: new Map([["keterkaitan", address([1])]]),
  procedureTables: [],
  rentang: { dari: 0, sampai: 9 },
  bertanda: [],
  yakin: new Map(),
  pertanyaan: [question("a", 4), question("b", 5)],
  teksGambar: [],
};

test("the first choice leaves the model as it is and takes the question away", () => {
  const answered = jawab(read, read.pertanyaan[0]!, 0);
  expect(answered.sop).toEqual(read.sop);
  expect(answered.pertanyaan.map(({ id }) => id)).toEqual(["b"]);
});

test("another choice changes its values, and they stand where was asked", () => {
  const { sop, alamat } = jawab(read, read.pertanyaan[0]!, 1);
  expect(sop).toMatchObject({ keterkaitan: [], peringatan: ["SOP Surat Keluar"] });
  expect(alamat.get("peringatan")).toEqual(address([4]));
  expect(read.sop.peringatan).toEqual([]);
});

test("a choice that is not offered is an error", () => {
  expect(() => jawab(read, read.pertanyaan[0]!, 2)).toThrow(RangeError);
});

test("answers about the arrows of one step add up, each made beside what was read", () => {
  const ya: Panah = { langkah: 3, label: "Ya" };
  const tidak: Panah = { langkah: 1, label: "Tidak" };
  const asked = (id: string, path: string, nilai: unknown): Pertanyaan => ({
    ...question(id, 4),
    jenis: "panah",
    path,
    pilihan: [
      { arti: "3", perubahan: [] },
      { arti: "4", perubahan: [{ path, nilai }] },
    ],
  });
  const ke = "prosedur.langkah.0.ke";
  const drawn: RecognisedSop = {
    ...read,
    sop: { ...read.sop, prosedur: { pelaksana: [], langkah: [{ ...langkahKosong(1), ke: [ya, tidak] }] } },
    pertanyaan: [
      asked("elsewhere", `${ke}.0`, { ...ya, langkah: 4 }),
      asked("none", ke, [ya]),
      asked("more", ke, [ya, tidak, { langkah: 2 }]),
    ],
  };
  const answered = jawabSemua(drawn, new Map(drawn.pertanyaan.map(({ id }) => [id, 1])));
  expect(answered.sop.prosedur.langkah[0]?.ke).toEqual([{ ...ya, langkah: 4 }, { langkah: 2 }]);
  expect(answered.pertanyaan).toEqual([]);
});
