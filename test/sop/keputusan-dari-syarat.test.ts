import fc from "fast-check";
import { keputusanDariSyarat } from "../../src/sop/keputusan-dari-syarat";
import { syaratDalam } from "../../src/sop/syarat";
import { anySop } from "../checker/arbitrary";
import { dengan, langkah, SOP_BERSIH } from "../rules/uji";
import type { Langkah } from "../../src/sop/sop";

/** The clean SOP with this activity in its fourth step, an ordinary box. */
const usul = (kegiatan: string, isi: Partial<Langkah> = {}) =>
  keputusanDariSyarat(
    dengan({ "prosedur.langkah.3": { ...SOP_BERSIH.prosedur.langkah[3], kegiatan, ...isi } }).prosedur,
    3,
  );
const baris = (kegiatan: string) => {
  const hasil = usul(kegiatan);
  return hasil?.baris.map((index) => {
    const { kegiatan: teks, simbol, ke, keterangan } = hasil.prosedur.langkah[index] as Langkah;
    const panah = ke.map((p) => `${p.langkah ?? "?"} ${p.label ?? ""}`.trim()).join(", ");
    return [`${simbol[0]?.bentuk}: ${teks} > ${panah}`, keterangan].filter(Boolean).join(" | ");
  });
};

test.each([
  [
    "Memeriksa berkas, jika tidak lengkap dikembalikan ke pemohon",
    ["belahKetupat: Memeriksa berkas > 5 Lengkap, 3 Tidak lengkap | Jika tidak lengkap dikembalikan ke pemohon"],
  ],
  [
    "Memeriksa berkas, jika lengkap diteruskan, jika tidak lengkap dikembalikan",
    [
      "belahKetupat: Memeriksa berkas > 5 Lengkap, 3 Tidak lengkap | Jika lengkap diteruskan, jika tidak lengkap dikembalikan",
    ],
  ],
  [
    "Melakukan telaah dan persetujuan, jika tidak disetujui maka nota dinas dikembalikan",
    [
      "belahKetupat: Melakukan telaah dan persetujuan > 5 Disetujui, 3 Tidak disetujui | Jika tidak disetujui maka nota dinas dikembalikan",
    ],
  ],
  [
    "Meneliti usulan (apabila terdapat kekurangan ditolak)",
    ["belahKetupat: Meneliti usulan > 5 Ya, ? Tidak | Apabila terdapat kekurangan ditolak"],
  ],
  [
    "Mengirim surat apabila sudah diparaf",
    ["belahKetupat: Memeriksa apakah sudah diparaf > 5 Ya, 6 Tidak", "kotak: Mengirim surat > 6"],
  ],
  [
    "Jika surat dikirim via email, mengunggah surat",
    ["belahKetupat: Memeriksa apakah surat dikirim via email > 5 Ya, 6 Tidak", "kotak: Mengunggah surat > 6"],
  ],
  [
    "Jika surat dikirim via email maka surat diunggah",
    ["belahKetupat: Memeriksa apakah surat dikirim via email > 5 Ya, 6 Tidak", "kotak: Mengunggah surat > 6"],
  ],
])("%s", (kegiatan, harapan) => {
  expect(baris(kegiatan)).toEqual(harapan);
});

test.each([
  ["no condition", "Mengirim surat"],
  ["a remark only", "Mengirim surat (apabila diperlukan)"],
  ["nothing follows", "Jika surat dikirim via email"],
  ["two conditions before the act", "Jika lengkap mencatat surat, jika tidak mengembalikan surat"],
  ["a second condition behind it", "Mengirim surat jika lengkap, jika tidak menyimpannya"],
])("%s: no proposal", (_, kegiatan) => {
  expect(usul(kegiatan)).toBeNull();
});

test("no proposal for the last step, for several symbols, between merged cells", () => {
  const sop = dengan({ "prosedur.langkah.7.kegiatan": "Memeriksa surat, jika salah dikembalikan" });
  expect(keputusanDariSyarat(sop.prosedur, 7)).toBeNull();
  expect(keputusanDariSyarat(sop.prosedur, 99)).toBeNull();
  const simbol = [0, 1].map((pelaksana) => ({ pelaksana, bentuk: "kotak" as const }));
  expect(usul("Memeriksa surat, jika salah dikembalikan", { simbol })).toBeNull();
  const gabung = { ...langkah().mutuBaku, waktu: { teks: "1 jam", baris: 2 } };
  expect(usul("Mengirim surat jika lengkap", { mutuBaku: gabung })).toBeNull();
});

test("both ways that are drawn already stay", () => {
  const ke = [
    { langkah: 5, label: "Ya" },
    { langkah: 1, label: "Tidak" },
  ];
  expect(usul("Memeriksa surat, jika salah dikembalikan", { ke })?.prosedur.langkah[3]?.ke).toEqual(ke);
});

test("a row more: arrows follow their steps, numbers go on", () => {
  const { langkah: rows } = usul("Mengirim surat apabila sudah diparaf")?.prosedur ?? { langkah: [] };
  expect(rows.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rows.map(({ ke }) => ke.map((p) => p.langkah))).toEqual([[2], [3, 1], [4], [5, 6], [6], [7], [8], [9], []]);
});

test("any procedure: the condition is gone from the changed rows, and every arrow leads to a row", () => {
  fc.assert(
    fc.property(
      anySop,
      fc.nat(4),
      fc.constantFrom("Menilai usul, bila kurang dikembalikan", "Mencetak kartu bila lengkap"),
      (sop, index, kegiatan) => {
        const prosedur = {
          ...sop.prosedur,
          langkah: sop.prosedur.langkah.map((satu, i) => (i === index ? { ...satu, kegiatan } : satu)),
        };
        const hasil = keputusanDariSyarat(prosedur, index);
        if (hasil === null) return;
        for (const satu of hasil.baris) expect(syaratDalam(hasil.prosedur.langkah[satu]?.kegiatan ?? "")).toBeNull();
        const luar = (p: typeof prosedur) =>
          p.langkah.flatMap(({ ke }) => ke.filter((panah) => (panah.langkah ?? 1) > p.langkah.length)).length;
        expect(luar(hasil.prosedur)).toBeLessThanOrEqual(luar(prosedur));
      },
    ),
  );
});
