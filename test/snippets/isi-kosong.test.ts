import fc from "fast-check";
import { isiKosong, prosedurBelumAda } from "../../src/snippets/isi-kosong";
import { loadSop } from "../../src/snippets/sop-baku";
import { lengkapi } from "../../src/sop/input";
import { langkahKosong, sopKosong } from "../../src/sop/kosong";
import { withValueAt } from "../../src/sop/path";
import type { Sop } from "../../src/sop/sop";

/** What the document becomes. */
function terisi(dokumen: Sop, sop: Sop): Sop {
  const { isian, prosedur } = isiKosong(dokumen, sop);
  const texts = isian.reduce(
    (hasil, { path, teks }) => withValueAt(hasil, path, path.startsWith("identitas") ? teks : teks.split("\n")),
    dokumen,
  );
  return prosedur ? { ...texts, prosedur } : texts;
}

test("an untouched template takes all of it", async () => {
  const sop = await loadSop("kenaikan-gaji-berkala");
  const templat = lengkapi({
    prosedur: { pelaksana: ["", ""], langkah: [langkahKosong(1), langkahKosong(2)] },
  });
  expect(isiKosong(templat, sop).dibiarkan).toEqual([]);
  expect(terisi(templat, sop)).toEqual(sop);
});

test.each<[string, Partial<Sop>, string[]]>([
  ["a box with an item", { peringatan: ["Jika lalai, maka terlambat."] }, ["peringatan"]],
  ["a name", { identitas: { ...sopKosong().identitas, nama: "Gaji" } }, ["identitas.nama"]],
  ["a step", { prosedur: { pelaksana: [], langkah: [{ ...langkahKosong(1), kegiatan: "Mendata" }] } }, ["prosedur"]],
  ["a performer", { prosedur: { pelaksana: ["Camat"], langkah: [] } }, ["prosedur"]],
  ["the same name", { identitas: { ...sopKosong().identitas, nama: "Kenaikan Gaji Berkala" } }, []],
])("%s stays and is named", async (_name, isi, dibiarkan) => {
  const sop = await loadSop("kenaikan-gaji-berkala");
  const dokumen = { ...sopKosong(), ...isi };
  expect(isiKosong(dokumen, sop).dibiarkan).toEqual(dibiarkan);
  expect(terisi(dokumen, sop)).toMatchObject(isi);
});

test("whatever is in the document stays, and nothing is left to fill in afterwards", async () => {
  const sop = await loadSop("rapat");
  const daftar = fc.array(fc.constantFrom("satu", "dua"), { maxLength: 2 });
  fc.assert(
    fc.property(daftar, daftar, fc.constantFrom("", "Rapat"), fc.boolean(), (peralatan, pencatatan, nama, langkah) => {
      const isi = langkah ? [{ kegiatan: "Mengundang" }] : [];
      const dokumen = lengkapi({ identitas: { nama }, peralatan, pencatatan, prosedur: { langkah: isi } });
      const hasil = terisi(dokumen, sop);
      if (peralatan.length > 0) expect(hasil.peralatan).toEqual(peralatan);
      if (nama !== "") expect(hasil.identitas.nama).toBe(nama);
      if (langkah) expect(hasil.prosedur).toEqual(dokumen.prosedur);
      const lagi = isiKosong(hasil, sop);
      expect([lagi.isian, lagi.prosedur]).toEqual([[], null]);
    }),
  );
});

test("numbers alone are no procedure", () => {
  expect(prosedurBelumAda({ pelaksana: ["", " "], langkah: [langkahKosong(1)] })).toBe(true);
});
