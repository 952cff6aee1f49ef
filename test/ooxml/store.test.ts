import fc from "fast-check";
import { Part, readPackage, withParts } from "../../src/ooxml/package";
import { emptyStore, type Store } from "../../src/ooxml/store";
import { storeFromXml, storeOf, storeToXml } from "../../src/ooxml/store-xml";
import type { Bentuk, Langkah, Sel } from "../../src/sop/sop";
import { docx, wordXml } from "../support/docx";

/** Text as it can stand in XML 1.0; line breaks come back as "\n". */
const text = fc.string({ unit: fc.constantFrom(..."ab é&<>\"'\n\t–😀1") });
const sel: fc.Arbitrary<Sel> = fc.oneof(text, fc.record({ teks: text, baris: fc.integer({ min: 2, max: 9 }) }));
const bentuk = fc.constantFrom<Bentuk>("kapsul", "kotak", "belahKetupat", "segilima", "lain", "tanda", "gambar");
const langkah: fc.Arbitrary<Langkah> = fc.record({
  nomor: fc.oneof(fc.nat(99), fc.constant(null), fc.constantFrom("1a", "a)", "")),
  kegiatan: text,
  simbol: fc.array(fc.record({ pelaksana: fc.nat(9), bentuk, asal: text }, { requiredKeys: ["pelaksana", "bentuk"] }), {
    maxLength: 3,
  }),
  mutuBaku: fc.record({ kelengkapan: sel, waktu: sel, output: sel }),
  keterangan: sel,
  ke: fc.array(
    fc.record(
      { langkah: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(null)), label: text },
      { requiredKeys: ["langkah"] },
    ),
    {
      maxLength: 3,
    },
  ),
});
const store: fc.Arbitrary<Store> = fc.record({
  draf: fc.oneof(
    fc.constant(null),
    fc.record({ pelaksana: fc.array(text, { maxLength: 4 }), langkah: fc.array(langkah, { maxLength: 4 }) }),
  ),
  abaikan: fc.array(
    fc.record({
      rule: fc.constantFrom("nip-format", "waktu-satuan"),
      konteks: fc.constantFrom("a1", ""),
      alasan: text,
      tanggal: fc.constant("2026-11-23"),
    }),
  ),
  pemeriksaan: fc.oneof(
    fc.constant(null),
    fc.record({ tanggal: fc.constant("2026-11-23"), error: fc.nat(), warning: fc.nat() }),
  ),
});

test("what is written is read back", () => {
  fc.assert(fc.property(store, (value) => expect(storeFromXml(storeToXml(value))).toEqual(value)));
});

test("a line break of Word comes back as a line break", () => {
  const xml = storeToXml({ ...emptyStore(), draf: { pelaksana: ["Kepala\u000bDinas"], langkah: [] } });
  expect(storeFromXml(xml).draf?.pelaksana).toEqual(["Kepala\nDinas"]);
});

test.each([
  ["no XML at all", "SOP"],
  ["nothing", ""],
  ["cut in the middle", storeToXml({ ...emptyStore(), draf: { pelaksana: ["Camat"], langkah: [] } }).slice(0, 90)],
  ["another namespace", "<tataSop xmlns='urn:lain'><draf/></tataSop>"],
  ["a DOCTYPE", "<!DOCTYPE a><tataSop xmlns='urn:tata-sop:dokumen:1'/>"],
])("a damaged store is an empty one: %s", (_name, xml) => {
  expect(storeFromXml(xml)).toEqual(emptyStore());
});

test("damaged places inside it become empty fields", () => {
  const xml =
    "<tataSop xmlns='urn:tata-sop:dokumen:1'><draf><langkah nomor='x'><simbol pelaksana='a' bentuk='kotak'/>" +
    "<simbol pelaksana='1' bentuk='awan'/><ke langkah='-3'/></langkah></draf><abaikan/><pemeriksaan/><baru/></tataSop>";
  expect(storeFromXml(xml)).toEqual({
    draf: {
      pelaksana: [],
      langkah: [
        {
          nomor: null,
          kegiatan: "",
          simbol: [],
          mutuBaku: { kelengkapan: "", waktu: "", output: "" },
          keterangan: "",
          ke: [{ langkah: null }],
        },
      ],
    },
    abaikan: [],
    pemeriksaan: null,
  });
});

test("the store is found in a package among other custom parts", () => {
  const pkg = readPackage(docx(wordXml("<w:p/>"), { "customXml/item1.xml": "<lain/>" }));
  expect(storeOf(pkg)).toEqual(emptyStore());
  const value: Store = { ...emptyStore(), pemeriksaan: { tanggal: "2026-11-23", error: 1, warning: 2 } };
  expect(storeOf(withParts(pkg, [Part.ofText("customXml/item2.xml", storeToXml(value))]))).toEqual(value);
});
