import fc from "fast-check";
import { withValueAt } from "../../../src/sop/path";
import { sopKosong } from "../../../src/sop/kosong";
import type { Prosedur } from "../../../src/sop/sop";
import { fromProsedur, toProsedur } from "../../../src/taskpane/langkah/convert";
import { adaYangBelumDibangun, baganSesuai, bedaTeks, denganAsal, gabung } from "../../../src/taskpane/langkah/selaras";
import { ubah } from "../../../src/taskpane/langkah/ubah";
import bersih from "../../fixtures/sop-bersih.json";
import { draftArb, prosedurArb, ubahanArb } from "./arbitrary";

const dasar = bersih.prosedur as Prosedur;

/** The document's table with other texts, by path. */
const dengan = (prosedur: Prosedur, teks: Record<string, string>): Prosedur =>
  Object.entries(teks).reduce((sop, [path, isi]) => withValueAt(sop, path, isi), { ...sopKosong(), prosedur }).prosedur;

const tanpaBaris = (prosedur: Prosedur, index: number): Prosedur => ({
  ...prosedur,
  langkah: prosedur.langkah.filter((_, n) => n !== index),
});

describe("text on its way into the document", () => {
  it("is what differs from the table, row by row", () => {
    const draft = ubah(fromProsedur(dasar), { jenis: "isi", id: 2, bidang: "waktu", teks: "15 menit " });
    expect(bedaTeks(draft, dasar)).toEqual([
      { path: "prosedur.langkah.2.mutuBaku.waktu", from: "10 menit", to: "15 menit" },
    ]);
  });

  it("goes to the row it came from, also when rows were moved since", () => {
    const pindah = ubah(fromProsedur(dasar), { jenis: "pindah", id: 2, arah: -1 });
    const draft = ubah(pindah, { jenis: "isi", id: 2, bidang: "kegiatan", teks: "Mencatat surat" });
    expect(bedaTeks(draft, dasar).map(({ path }) => path)).toEqual(["prosedur.langkah.2.kegiatan"]);
  });

  it("is nothing for new rows and for spaces alone", () => {
    const draft = ubah(fromProsedur(dasar), { jenis: "sisip", setelah: 1 });
    const spasi = ubah(draft, { jenis: "isi", id: 0, bidang: "kegiatan", teks: "Menerima  surat masuk " });
    expect(bedaTeks(spasi, dasar)).toEqual([]);
  });
});

describe("text on its way out of the document", () => {
  it("comes into the list", () => {
    const baru = dengan(dasar, { "prosedur.langkah.3.kegiatan": "Memaraf disposisi" });
    expect(toProsedur(gabung(fromProsedur(dasar), dasar, baru))).toEqual(baru);
  });

  it("does not take away what is being typed in the pane", () => {
    const draft = ubah(fromProsedur(dasar), { jenis: "isi", id: 3, bidang: "kegiatan", teks: "Memaraf lembar" });
    const baru = dengan(dasar, { "prosedur.langkah.3.kegiatan": "Memaraf", "prosedur.langkah.4.keterangan": "Segera" });
    const sesudah = gabung(draft, dasar, baru);
    expect(sesudah.baris[3]?.kegiatan).toBe("Memaraf lembar");
    expect(sesudah.baris[4]?.keterangan).toBe("Segera");
    expect(bedaTeks(sesudah, baru)).toEqual([
      { path: "prosedur.langkah.3.kegiatan", from: "Memaraf", to: "Memaraf lembar" },
    ]);
  });

  it("does not take the space that was just typed", () => {
    const draft = ubah(fromProsedur(dasar), {
      jenis: "isi",
      id: 3,
      bidang: "kegiatan",
      teks: "Memaraf lembar disposisi ",
    });
    expect(gabung(draft, dasar, structuredClone(dasar)).baris[3]?.kegiatan).toBe("Memaraf lembar disposisi ");
  });

  it("brings a row deleted in the document, and keeps the ids of the others", () => {
    const baru = tanpaBaris(dasar, 4);
    const sesudah = gabung(fromProsedur(dasar), dasar, baru);
    expect(sesudah.baris.map(({ id }) => id)).toEqual([0, 1, 2, 3, 5, 6, 7]);
    expect(bedaTeks(sesudah, baru)).toEqual([]);
  });

  it("keeps steps that are not built yet, and still brings texts of the other rows", () => {
    const draft = ubah(fromProsedur(dasar), { jenis: "sisip", setelah: 0 });
    const baru = dengan(tanpaBaris(dasar, 7), { "prosedur.langkah.0.keterangan": "Loket 1" });
    const sesudah = gabung(draft, dasar, baru);
    expect(sesudah.baris).toHaveLength(9);
    expect(sesudah.baris[0]?.keterangan).toBe("Loket 1");
    expect(sesudah.baris.at(-1)?.asal).toBeNull();
  });

  it("changes nothing when the document did not change", () => {
    fc.assert(
      fc.property(prosedurArb, (prosedur) => {
        const draft = fromProsedur(prosedur);
        expect(gabung(draft, prosedur, structuredClone(prosedur))).toEqual(draft);
      }),
    );
  });
});

describe("whether the chart fits", () => {
  it("does after reading, whatever the document", () => {
    fc.assert(
      fc.property(prosedurArb, (prosedur) => {
        expect(baganSesuai(fromProsedur(prosedur), prosedur)).toBe(true);
        expect(adaYangBelumDibangun(fromProsedur(prosedur), prosedur)).toBe(false);
      }),
    );
  });

  it("does not depend on texts", () => {
    const draft = ubah(fromProsedur(dasar), { jenis: "isi", id: 3, bidang: "kegiatan", teks: "Lain" });
    expect(baganSesuai(draft, dasar)).toBe(true);
  });

  it("does not after a row was added", () => {
    expect(baganSesuai(ubah(fromProsedur(dasar), { jenis: "sisip", setelah: 3 }), dasar)).toBe(false);
  });

  it("does not for marks instead of symbols, though nobody has changed a step", () => {
    const tanda: Prosedur = {
      ...dasar,
      langkah: dasar.langkah.map((l) => ({
        ...l,
        simbol: l.simbol.map((s) => ({ ...s, bentuk: "tanda" as const })),
        ke: [],
      })),
    };
    expect(baganSesuai(fromProsedur(tanda), tanda)).toBe(false);
    expect(adaYangBelumDibangun(fromProsedur(tanda), tanda)).toBe(false);
  });
});

it("once built, each row knows its place in the document", () => {
  fc.assert(
    fc.property(
      draftArb.chain((draft) => fc.tuple(fc.constant(draft), ubahanArb(draft))),
      ([draft, ubahan]) => {
        const sesudah = ubah(draft, ubahan);
        expect(bedaTeks(denganAsal(sesudah, sesudah), toProsedur(sesudah))).toEqual([]);
      },
    ),
  );
});
