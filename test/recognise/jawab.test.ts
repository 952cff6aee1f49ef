import { address } from "../../src/ooxml/address";
import { jawab } from "../../src/recognise/jawab";
import type { Pertanyaan } from "../../src/recognise/pertanyaan";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { sopKosong } from "../../src/sop/kosong";

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
