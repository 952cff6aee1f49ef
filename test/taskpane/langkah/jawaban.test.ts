import type { Perubahan } from "../../../src/recognise/pertanyaan";
import { langkahKosong } from "../../../src/sop/kosong";
import type { Bentuk, Panah, Prosedur } from "../../../src/sop/sop";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import { barisSeperti, dijawab, simbolDiganti } from "../../../src/taskpane/langkah/jawaban";
import { ubah } from "../../../src/taskpane/langkah/ubah";

const ya: Panah = { langkah: 3, label: "Ya" };
const tidak: Panah = { langkah: 1, label: "Tidak" };
const dokumen: Prosedur = {
  pelaksana: ["Staf"],
  langkah: [[{ langkah: 2 }], [ya, tidak], [{ langkah: 4 }], []].map((ke, index) => ({
    ...langkahKosong(index + 1),
    simbol: [{ pelaksana: 0, bentuk: "kotak" as const }],
    ke,
  })),
};
const draft = fromProsedur(dokumen);

it.each<[string, Perubahan[], Panah[]]>([
  ["nothing", [], [ya, tidak]],
  [
    "one exit elsewhere",
    [{ path: "prosedur.langkah.1.ke.0", nilai: { ...ya, langkah: 4 } }],
    [{ ...ya, langkah: 4 }, tidak],
  ],
  ["one exit that is none", [{ path: "prosedur.langkah.1.ke", nilai: [tidak] }], [tidak]],
  [
    "one exit more",
    [{ path: "prosedur.langkah.1.ke", nilai: [ya, tidak, { langkah: 4 }] }],
    [ya, tidak, { langkah: 4 }],
  ],
  [
    "two answers about one step, each made beside what was read",
    [
      { path: "prosedur.langkah.1.ke.0", nilai: { ...ya, langkah: 4 } },
      { path: "prosedur.langkah.1.ke", nilai: [ya] },
    ],
    [{ ...ya, langkah: 4 }],
  ],
  [
    "labels exchanged",
    [
      { path: "prosedur.langkah.1.ke.0", nilai: { langkah: 3, label: "Tidak" } },
      { path: "prosedur.langkah.1.ke.1", nilai: { langkah: 1, label: "Ya" } },
    ],
    [
      { langkah: 3, label: "Tidak" },
      { langkah: 1, label: "Ya" },
    ],
  ],
])("%s", (_, jawaban, ke) => {
  const sesudah = toProsedur(dijawab(draft, dokumen, jawaban));
  expect(sesudah.langkah[1]?.ke).toEqual(ke);
  expect(sesudah.langkah.filter((__, index) => index !== 1)).toEqual(
    toProsedur(draft).langkah.filter((__, index) => index !== 1),
  );
});

it("rows that were moved, added or deleted are no longer those of the questions", () => {
  expect(barisSeperti(draft, dokumen)).toBe(true);
  expect(barisSeperti(ubah(draft, { jenis: "isi", id: 1, bidang: "waktu", teks: "5 menit" }), dokumen)).toBe(true);
  expect(barisSeperti(ubah(draft, { jenis: "pindah", id: 1, arah: 1 }), dokumen)).toBe(false);
  expect(barisSeperti(ubah(draft, { jenis: "sisip", setelah: 1 }), dokumen)).toBe(false);
  expect(barisSeperti(draft, null)).toBe(false);
});

it("marks and pictures that become symbols are counted, other shapes stay", () => {
  const bentuk: Bentuk[] = ["tanda", "gambar", "lain", "kotak"];
  const lama = {
    ...dokumen,
    langkah: dokumen.langkah.map((langkah, index) => ({
      ...langkah,
      simbol: [{ pelaksana: 0, bentuk: bentuk[index] ?? ("kotak" as const) }],
    })),
  };
  expect(simbolDiganti(fromProsedur(lama), lama)).toBe(2);
});
