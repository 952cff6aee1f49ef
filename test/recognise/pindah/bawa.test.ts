import fc from "fast-check";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { readPackage, toZip, type Package } from "../../../src/ooxml/package";
import { carriedFrom } from "../../../src/ooxml/writer/carried/carried";
import { oldOf } from "../../../src/ooxml/writer/carried/old";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { Snapshot } from "../../../src/ooxml/snapshot";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { bawaKeTemplat, type Bawaan } from "../../../src/recognise/pindah/bawa";
import { columnLabel, fieldLabel, groupLabel, isTitle } from "../../../src/recognise/labels";
import { recognise } from "../../../src/recognise/recognise";
import { bakukan } from "../../../src/sop/teks";
import { corpusFile, describeCorpus, handmade } from "../../support/corpus";
import { DAFTAR } from "../../support/naskah/daftar";
import { berkas, tulis } from "../../support/naskah/naskah";
import { BOXES, identity, procedure, step } from "../../support/sop-xml";
import { p, snapshot, tbl, tr } from "../../support/word-xml";
import labels from "../../../src/regulation/labels.json";
import { LABEL, KEPALA, HURUF } from "../../support/naskah/label";

const bawaan = (read: Snapshot, index = 0): Bawaan => {
  const recognition = recognise(read);
  return bawaKeTemplat(read, recognition, recognition.sops[index] ?? null);
};
/** The same with what is left as its lines. */
const bawa = (read: Snapshot, index = 0): { sop: Bawaan["sop"]; sisa: string[] } => {
  const { sop, sisa } = bawaan(read, index);
  return { sop, sisa: sisa.map(({ teks }) => teks) };
};

const STEPS = procedure([
  step({ nomor: "1", kegiatan: "Mencatat", pelaksana: ["√", ""] }),
  step({ nomor: "2", kegiatan: "Menyimpan", pelaksana: ["", "√"] }),
]);
const OFFICE = p("PEMERINTAH KOTA CONTOH") + p("DINAS SOSIAL") + p("Jalan Merdeka Nomor 1");

test("what has no place is listed, in its order; labels and numbers are not", () => {
  const { sisa } = bawa(
    snapshot(OFFICE + identity() + BOXES + STEPS + p("Ditetapkan di Contoh") + p("Tembusan: Inspektur")),
  );
  expect(sisa).toEqual(["Jalan Merdeka Nomor 1", "Ditetapkan di Contoh", "Tembusan: Inspektur"]);
});

test("what heads and feet of the pages say is kept; page numbers and the name of the SOP are not said again", () => {
  const read: Snapshot = {
    ...snapshot(OFFICE + identity() + BOXES + STEPS),
    heads: [
      { section: 0, di: "kepala", texts: ["SOP Penyaluran Bantuan Sosial", "Motto: cepat dan tepat"] },
      { section: 0, di: "kaki", texts: ["Halaman 1 dari 2", "Motto: cepat dan tepat", "3"] },
      { section: 7, di: "kaki", texts: ["Bagian lain"] },
    ],
  };
  expect(bawa(read).sisa).toEqual(["Jalan Merdeka Nomor 1", "Motto: cepat dan tepat"]);
});

test("marks become symbols of the regulation, one step follows the other", () => {
  const { prosedur } = bawa(snapshot(OFFICE + identity() + BOXES + STEPS)).sop;
  expect(prosedur.langkah.map(({ simbol, ke }) => [simbol, ke])).toEqual([
    [[{ pelaksana: 0, bentuk: "kapsul" }], [{ langkah: 2 }]],
    [[{ pelaksana: 1, bentuk: "kapsul" }], []],
  ]);
});

test("of several SOPs each takes what is its own", () => {
  const read = snapshot(
    OFFICE +
      identity() +
      BOXES +
      STEPS +
      p("PEMERINTAH KOTA CONTOH") +
      identity({ "Nomor SOP": "9/X" }) +
      BOXES +
      STEPS +
      p("Penutup kedua"),
  );
  expect(recognise(read).sops).toHaveLength(2);
  expect(bawa(read, 0).sisa).toEqual(["Jalan Merdeka Nomor 1"]);
  expect(bawa(read, 1).sisa).toEqual(["Penutup kedua"]);
});

test("of the accreditation format the headings tell what goes where", () => {
  const rows = [
    ["Pengertian", "Cuti adalah hak pegawai"],
    ["Tujuan", "Sebagai acuan"],
    ["Kebijakan", "SK Kepala Puskesmas Nomor 1 Tahun 2024"],
    ["Referensi", "Permenkes Nomor 43 Tahun 2019"],
    ["Langkah-langkah", "1. Petugas mencatat\n2. Petugas menyimpan"],
    ["Unit Terkait", "Loket"],
  ];
  const read = snapshot(p("SOP PENDAFTARAN PASIEN") + tbl(rows.map((row) => tr(row))));
  expect(recognise(read).kind).toBe("akreditasi");
  const { sop, sisa } = bawa(read);
  expect(sop.identitas.nama).toBe("PENDAFTARAN PASIEN");
  expect(sop.dasarHukum).toEqual(["SK Kepala Puskesmas Nomor 1 Tahun 2024", "Permenkes Nomor 43 Tahun 2019"]);
  expect(sop.prosedur.langkah.map(({ kegiatan }) => kegiatan)).toEqual(["Petugas mencatat", "Petugas menyimpan"]);
  // Headings stay with what has no place; those of parts that were carried, and the title, say nothing more.
  expect(sisa).toEqual([
    ...["Pengertian", "Cuti adalah hak pegawai", "Tujuan", "Sebagai acuan"],
    ...["Unit Terkait", "Loket"],
  ]);
});

const linesOf = ({ paragraphs, textBoxes }: Snapshot): string[] =>
  [...paragraphs.map(({ text }) => text), ...textBoxes.flatMap(({ texts }) => texts)].flatMap((text) =>
    text.split(/[\v\n\f]/),
  );

const isLabel = (line: string): boolean =>
  isTitle(line) || fieldLabel(line) !== null || columnLabel(line) !== null || groupLabel(line) !== null;

/** Words of labels, as they are known and as the documents write them: one may be broken over two lines. */
const LABEL_WORDS = new Set(
  JSON.stringify([labels, LABEL, KEPALA, HURUF])
    .toLowerCase()
    .match(/\p{L}+/gu),
);

/** Words of lines that are no labels, and that the new document does not have. */
function lost(pkg: Package): string[] {
  const before = readSnapshot(pkg);
  const { sop, alamat, ...luar } = bawaan(before);
  const carried = carriedFrom(oldOf(pkg, before), luar, alamat, true);
  const after = readSnapshot(readPackage(toZip(buildDocument(sop, null, DEFAULT_TEMPLATE, carried))));
  const words = (lines: readonly string[]): string[] => lines.flatMap((line) => bakukan(line).split(" "));
  const kept = new Set([
    ...words(linesOf(after)),
    ...words(sop.prosedur.langkah.flatMap(({ ke }) => ke.map(({ label }) => label ?? ""))),
  ]);
  return words(linesOf(before).filter((line) => !isLabel(line)))
    .filter((word) => !LABEL_WORDS.has(word))
    .filter((word) => /\p{L}{3}/u.test(word) && !kept.has(word));
}

test("nothing that was carried is lost in the new document, whatever the old one looked like", () => {
  fc.assert(
    fc.property(fc.constantFrom(...DAFTAR), (cara) => {
      const naskah = tulis(cara);
      const pkg = readPackage(berkas([naskah]));
      const read = readSnapshot(pkg);
      expect(lost(pkg)).toEqual([]);
      // Headings of stages and the name above the performers have no place in the template; nothing stands in both.
      const { sop, sisa } = bawa(read);
      const isi = JSON.stringify(sop);
      expect(sisa.filter((text) => isi.includes(JSON.stringify(text)))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

describeCorpus("documents of others", () => {
  test("every line of them is in the model or in the rest", () => {
    for (const name of [
      ...handmade().map((one) => `handmade/${one}.docx`),
      "accreditation-template.docx",
      "narrative-school.docx",
      "narrative-treasurer.docx",
    ]) {
      const pkg = readPackage(corpusFile(name));
      if (recognise(readSnapshot(pkg)).sops.length < 2) expect([name, lost(pkg)]).toEqual([name, []]);
    }
  });
});
