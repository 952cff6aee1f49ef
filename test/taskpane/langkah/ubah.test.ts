import fc from "fast-check";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import type { Draft } from "../../../src/taskpane/langkah/draft";
import { langkahDiKolom } from "../../../src/taskpane/langkah/kolom";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import { draftArb, prosedurArb, ubahanArb } from "./arbitrary";

/** Where each exit leads, by ids: the row that stands below counts as itself. */
const arah = (draft: Draft) =>
  draft.baris.flatMap(({ id, keluar }) => keluar.map(({ label, tujuan }) => ({ id, label, tujuan })));

const dengan = (jumlah: number) =>
  fromProsedur({
    pelaksana: ["Pengadministrasi Umum", "Sekretaris"],
    langkah: Array.from({ length: jumlah }, (_, index) => ({
      nomor: index + 1,
      kegiatan: `Kegiatan ${index + 1}`,
      simbol: [{ pelaksana: index % 2, bentuk: "kotak" as const }],
      mutuBaku: { kelengkapan: "", waktu: "", output: "" },
      keterangan: "",
      ke:
        index === 2
          ? [
              { langkah: 4, label: "Ya" },
              { langkah: 1, label: "Tidak" },
            ]
          : index < jumlah - 1
            ? [{ langkah: index + 2 }]
            : [],
    })),
  });

describe("steps to model and back", () => {
  it("gives the same model", () => {
    fc.assert(fc.property(prosedurArb, (prosedur) => expect(toProsedur(fromProsedur(prosedur))).toEqual(prosedur)));
  });

  it("lets each step lead to the next where no arrow is drawn", () => {
    const langkah = toProsedur(dengan(1)).langkah[0]!;
    const draft = fromProsedur({
      pelaksana: ["A"],
      langkah: [1, 2, 3].map((nomor) => ({ ...langkah, nomor, ke: [] })),
    });
    expect(toProsedur(draft).langkah.map(({ ke }) => ke)).toEqual([[{ langkah: 2 }], [{ langkah: 3 }], []]);
  });

  it("turns marks and pictures into the symbol that belongs there", () => {
    const prosedur = toProsedur(dengan(4));
    prosedur.langkah[1]!.simbol = [{ pelaksana: 1, bentuk: "tanda" }];
    expect(toProsedur(fromProsedur(prosedur)).langkah[1]?.simbol).toEqual([{ pelaksana: 1, bentuk: "kotak" }]);
  });

  it("keeps a target that does not exist as not chosen", () => {
    const prosedur = toProsedur(dengan(4));
    prosedur.langkah[1]!.ke = [{ langkah: 99 }];
    expect(toProsedur(fromProsedur(prosedur)).langkah[1]?.ke).toEqual([{ langkah: null }]);
  });
});

describe("edits of the list", () => {
  it("never let an exit point at another step, unless its target is deleted", () => {
    fc.assert(
      fc.property(
        draftArb.chain((draft) => fc.tuple(fc.constant(draft), ubahanArb(draft))),
        ([draft, ubahan]) => {
          const sesudah = ubah(draft, ubahan);
          const mengubahPanah = ["hapus", "arahkan", "hapusKeluar", "sisipDiPanah"].includes(ubahan.jenis);
          const hilang = mengubahPanah && "id" in ubahan ? ubahan.id : null;
          const terhapus = ubahan.jenis === "hapus" ? ubahan.id : null;
          const masihAda = new Set(draft.baris.map(({ id }) => id));
          const lama = arah(draft).filter(({ id, tujuan }) => id !== hilang && tujuan !== terhapus);
          const baru = arah(sesudah).filter(({ id }) => masihAda.has(id));
          expect(baru).toEqual(expect.arrayContaining(lama));
        },
      ),
    );
  });

  it("number the steps 1, 2, 3 … and point only at steps that exist", () => {
    fc.assert(
      fc.property(
        draftArb.chain((draft) => fc.tuple(fc.constant(draft), ubahanArb(draft))),
        ([draft, ubahan]) => {
          const { langkah } = toProsedur(ubah(draft, ubahan));
          expect(langkah.map(({ nomor }) => nomor)).toEqual(langkah.map((_, index) => index + 1));
          const tujuan = langkah.flatMap(({ ke }) => ke.flatMap(({ langkah: ke1 }) => (ke1 === null ? [] : [ke1])));
          expect(tujuan.every((ke) => ke >= 1 && ke <= langkah.length)).toBe(true);
        },
      ),
    );
  });

  it("moving down and up again changes nothing", () => {
    fc.assert(
      fc.property(draftArb, fc.nat(), (draft, n) => {
        const { id } = draft.baris[n % (draft.baris.length - 1)]!;
        const kembali = ubah(ubah(draft, { jenis: "pindah", id, arah: 1 }), { jenis: "pindah", id, arah: -1 });
        expect(toProsedur(kembali)).toEqual(toProsedur(draft));
      }),
    );
  });

  it("inserting and deleting again changes nothing", () => {
    fc.assert(
      fc.property(draftArb, fc.nat(), (draft, n) => {
        const { id } = draft.baris[n % draft.baris.length]!;
        const sisip = ubah(draft, { jenis: "sisip", setelah: id });
        expect(toProsedur(ubah(sisip, { jenis: "hapus", id: draft.idBerikut }))).toEqual(toProsedur(draft));
      }),
    );
  });

  it("insert between two steps: the one above leads to the new one, loops keep their step", () => {
    const sesudah = toProsedur(ubah(dengan(5), { jenis: "sisip", setelah: null }));
    expect(sesudah.langkah[3]?.ke).toEqual([
      { langkah: 5, label: "Ya" },
      { langkah: 2, label: "Tidak" },
    ]);
    const tengah = toProsedur(ubah(dengan(5), { jenis: "sisip", setelah: 2 }));
    expect(tengah.langkah[2]?.ke).toEqual([
      { langkah: 4, label: "Ya" },
      { langkah: 1, label: "Tidak" },
    ]);
    expect(tengah.langkah[3]).toMatchObject({ kegiatan: "", ke: [{ langkah: 5 }] });
  });

  it("delete: exits to the step go to the one that takes its place", () => {
    const sesudah = toProsedur(ubah(dengan(5), { jenis: "hapus", id: 0 }));
    expect(sesudah.langkah[1]?.ke).toEqual([
      { langkah: 3, label: "Ya" },
      { langkah: 1, label: "Tidak" },
    ]);
  });

  it("delete: a step never points at itself afterwards", () => {
    const balik = ubah(dengan(4), { jenis: "keluar", id: 1, keluar: [{ label: "", tujuan: 0 }] });
    expect(toProsedur(ubah(balik, { jenis: "hapus", id: 0 })).langkah[0]?.ke).toEqual([{ langkah: null }]);
  });

  it("shapes follow from the place", () => {
    const bentuk = (draft: Draft) => toProsedur(draft).langkah.map(({ simbol }) => simbol[0]?.bentuk);
    const awal = fromProsedur({ ...toProsedur(dengan(5)), langkah: toProsedur(dengan(5)).langkah });
    const bebas = awal.baris.reduce(
      (draft, { id }) => ubah(draft, { jenis: "bentuk", id, simbol: 0, bentuk: null }),
      awal,
    );
    expect(bentuk(bebas)).toEqual(["kapsul", "kotak", "belahKetupat", "kotak", "kapsul"]);
    expect(bentuk(ubah(bebas, { jenis: "hapus", id: 4 }))).toEqual(["kapsul", "kotak", "belahKetupat", "kapsul"]);
    expect(bentuk(ubah(bebas, { jenis: "bentuk", id: 1, simbol: 0, bentuk: "segilima" }))[1]).toBe("segilima");
    expect(bentuk(ubah(bebas, { jenis: "keluar", id: 1, keluar: [] }))[1]).toBe("kapsul");
  });

  it("a line break typed into a field becomes a space", () => {
    expect(ubah(dengan(2), { jenis: "isi", id: 0, bidang: "output", teks: "Surat \n masuk" }).baris[0]?.output).toBe(
      "Surat masuk",
    );
  });
});

describe("merged cells", () => {
  const gabung = (): Draft => {
    const draft = dengan(4);
    return {
      ...draft,
      baris: draft.baris.map((baris, index) =>
        index === 1 ? { ...baris, waktu: { teks: "3 menit", baris: 2 } } : baris,
      ),
    };
  };
  const waktu = (draft: Draft) => draft.baris.map((baris) => baris.waktu);

  it("stay while their rows stay together", () => {
    expect(waktu(ubah(gabung(), { jenis: "hapus", id: 0 }))[0]).toEqual({ teks: "3 menit", baris: 2 });
    expect(waktu(ubah(gabung(), { jenis: "isi", id: 1, bidang: "waktu", teks: "4 menit" }))[1]).toEqual({
      teks: "4 menit",
      baris: 2,
    });
  });

  it.each([
    ["a row is put between", { jenis: "sisip", setelah: 1 } as const],
    ["a row is deleted", { jenis: "hapus", id: 2 } as const],
    ["a row moves away", { jenis: "pindah", id: 2, arah: 1 } as const],
  ])("keep their text in the first row when %s", (_, ubahan) => {
    expect(waktu(ubah(gabung(), ubahan)).filter((sel) => sel !== "")).toEqual(["3 menit"]);
  });
});

describe("columns", () => {
  it("keep their steps when they move or get another name", () => {
    const draft = dengan(4);
    const sesudah = toProsedur(
      ubah(ubah(draft, { jenis: "pindahKolom", id: 4, arah: 1 }), { jenis: "namaiKolom", id: 5, nama: "Camat" }),
    );
    expect(sesudah.pelaksana).toEqual(["Camat", "Pengadministrasi Umum"]);
    expect(sesudah.langkah.map(({ simbol }) => simbol[0]?.pelaksana)).toEqual([1, 0, 1, 0]);
  });

  it("give their steps to another column or leave them without one; no step is lost", () => {
    const draft = dengan(4);
    expect(langkahDiKolom(draft, 4)).toBe(2);
    const alih = toProsedur(ubah(draft, { jenis: "hapusKolom", id: 4, pengganti: 5 }));
    expect(alih.langkah.map(({ simbol }) => simbol.map(({ pelaksana }) => pelaksana))).toEqual([[0], [0], [0], [0]]);
    const lepas = toProsedur(ubah(draft, { jenis: "hapusKolom", id: 4, pengganti: null }));
    expect(lepas.langkah.map(({ simbol }) => simbol.length)).toEqual([0, 1, 0, 1]);
  });

  it("a new one has no steps, and a new step starts with the performer above", () => {
    const draft = ubah(dengan(2), { jenis: "tambahKolom", nama: "Lurah" });
    expect(draft.kolom.at(-1)).toMatchObject({ nama: "Lurah", asal: null });
    expect(ubah(draft, { jenis: "sisip", setelah: 1 }).baris.at(-1)?.simbol).toEqual([{ kolom: 3, bentuk: null }]);
  });
});
