import fc from "fast-check";
import { readPackage, toZip } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { buildDocument, buildTemplate } from "../../../src/ooxml/writer/document";
import { recognise } from "../../../src/recognise/recognise";
import { lengkapi } from "../../../src/sop/input";
import { sopKosong } from "../../../src/sop/kosong";
import type { Bentuk, Langkah, Sop } from "../../../src/sop/sop";
import bersih from "../../fixtures/sop-bersih.json";
import { lint } from "../../support/lint-ooxml";
import { SDK_TIMEOUT, validate } from "../../support/validate";

function readBack(sop: Sop): Sop {
  const pkg = buildDocument(sop, null, { ...DEFAULT_TEMPLATE, halamanJudul: true });
  expect(lint(pkg)).toEqual([]);
  const bytes = toZip(pkg);
  const { kind, sops } = recognise(readSnapshot(readPackage(bytes)));
  expect([kind, sops.length]).toEqual(["sop-ap", 1]);
  const read = { ...sops[0]?.sop } as Sop;
  delete read.dokumen;
  return read;
}

/** Words as clerks write them, and what breaks careless writers. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("berkas", "Surat", "permohonan", "2025", "Kepala", "dan", "loket") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("R&D", "<b>tebal</b>", '"kutip"', "'petik'", "a&amp;b", "📄", "ﷺ", "]]>", "é"),
  },
  { weight: 1, arbitrary: fc.constantFrom("bel\u0007", "nol\u0000", "\uD83D", "x\u001Fy", "\uFFFE") },
  { weight: 1, arbitrary: fc.constant("pertanggungjawaban".repeat(4)) },
);
/** Begins with a letter: what looks like a number or a bullet before an item is none of its text. */
const text = (separators: readonly string[] = [" "]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...separators)), { minLength: 1, maxLength: 7 })
    .map((pairs) => "Teks " + pairs.map(([each, separator]) => each + separator).join(""));
const cellText = fc.oneof(fc.constant(""), text([" ", "\n", "\t"]));
const bentuk = fc.constantFrom<Bentuk>("kapsul", "kotak", "belahKetupat");

function langkah(performers: number, steps: number): fc.Arbitrary<Omit<Langkah, "nomor">> {
  return fc.record({
    kegiatan: text(),
    simbol: fc
      .tuple(fc.integer({ min: 0, max: performers - 1 }), bentuk)
      .map(([pelaksana, shape]) => [{ pelaksana, bentuk: shape }]),
    mutuBaku: fc.record({ kelengkapan: cellText, waktu: cellText, output: cellText }),
    keterangan: cellText,
    ke: fc
      .uniqueArray(fc.integer({ min: 1, max: steps }), { maxLength: 3 })
      .chain((targets) =>
        fc.tuple(...targets.map((target) => fc.record({ langkah: fc.constant(target), label: text() }))),
      ),
  });
}

const sops: fc.Arbitrary<Sop> = fc
  .record({ performers: fc.integer({ min: 1, max: 6 }), steps: fc.integer({ min: 2, max: 9 }) })
  .chain(({ performers, steps }) =>
    fc.record({
      identitas: fc.record({
        pemda: text(),
        instansi: text(),
        unit: text(),
        nomor: text(),
        tanggalPembuatan: text(),
        tanggalRevisi: fc.constantFrom("-", "2 Juni 2025", ""),
        tanggalEfektif: text(),
        pengesahan: fc.record({ jabatan: text(), nama: text(), nip: fc.constantFrom("19750312 200003 2 004", "") }),
        nama: text(),
      }),
      dasarHukum: fc.array(text(), { maxLength: 6 }),
      kualifikasiPelaksana: fc.array(text(), { maxLength: 3 }),
      keterkaitan: fc.array(text(), { maxLength: 3 }),
      peralatan: fc.array(text(), { maxLength: 3 }),
      peringatan: fc.array(text(), { maxLength: 3 }),
      pencatatan: fc.array(text(), { maxLength: 3 }),
      prosedur: fc.record({
        pelaksana: fc.constant(Array.from({ length: performers }, (_, index) => `Analis Kebijakan ${index + 1}`)),
        langkah: fc
          .array(langkah(performers, steps), { minLength: steps, maxLength: steps })
          .map((list) => list.map((each, index) => ({ ...each, nomor: index + 1 }))),
      }),
    }),
  );

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A model with its texts as they can come back: without what XML forbids, with single spaces. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "string" ? each.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim() : each,
    ),
  );

test("the clean sample comes back as it was written", () => {
  const sop = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
  expect(readBack(sop)).toEqual(sop);
});

test("merged cells come back merged", () => {
  const sop = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
  const [first, second, ...rest] = sop.prosedur.langkah as [Langkah, Langkah, ...Langkah[]];
  const merged: Sop = {
    ...sop,
    prosedur: {
      ...sop.prosedur,
      langkah: [
        { ...first, mutuBaku: { ...first.mutuBaku, waktu: { teks: "10 menit", baris: 2 } } },
        { ...second, mutuBaku: { ...second.mutuBaku, waktu: "" } },
        ...rest,
      ],
    },
  };
  expect(readBack(merged)).toEqual(merged);
});

test(
  "what people draw instead of the five symbols comes back too",
  async () => {
    const sop = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
    const drawn: Langkah["simbol"][] = [
      [{ pelaksana: 0, bentuk: "lain", asal: "flowChartDocument" }],
      [{ pelaksana: 1, bentuk: "lain", asal: "flowChartMagneticDisk" }],
      [{ pelaksana: 2, bentuk: "tanda" }],
      [
        { pelaksana: 0, bentuk: "kotak" },
        { pelaksana: 3, bentuk: "kotak" },
      ],
    ];
    const langkah = sop.prosedur.langkah.map((each, index) => ({
      ...each,
      simbol: drawn[index] ?? each.simbol,
      ke: [],
    }));
    const odd: Sop = { ...sop, prosedur: { ...sop.prosedur, langkah } };
    expect(readBack(odd)).toEqual(odd);
    expect(await validate(buildDocument(odd, null, DEFAULT_TEMPLATE))).toEqual([]);
  },
  SDK_TIMEOUT,
);

test(
  "a preset that Word does not know is not written",
  async () => {
    const sop = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
    const langkah = sop.prosedur.langkah.map((each): Langkah => ({
      ...each,
      simbol: [{ pelaksana: 0, bentuk: "lain", asal: 'tidak "dikenal"' }],
    }));
    const odd: Sop = { ...sop, prosedur: { ...sop.prosedur, langkah } };
    expect(await validate(buildDocument(odd, null, DEFAULT_TEMPLATE))).toEqual([]);
  },
  SDK_TIMEOUT,
);

test("any SOP comes back as it was written, and its markup has no fault that Word stumbles over", () => {
  fc.assert(
    fc.property(sops, (sop) => {
      expect(plain(readBack(sop))).toEqual(plain(sop));
    }),
    { numRuns: 25 },
  );
});

test("an untouched template is read as an empty SOP in which all fields wait", () => {
  const { sops: found } = recognise(readSnapshot(buildTemplate(DEFAULT_TEMPLATE)));
  const { dokumen, prosedur, ...rest } = found[0]?.sop as Sop;
  expect({ ...rest, prosedur: sopKosong().prosedur }).toEqual(sopKosong());
  expect(prosedur).toEqual({ pelaksana: ["", "", ""], langkah: [] });
  expect(dokumen?.belumDiisi).toEqual(
    expect.arrayContaining(["identitas.nomor", "dasarHukum", "prosedur.pelaksana.0"]),
  );
});
