import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PackageError, readPackage } from "../../src/ooxml/package";
import { packageSentence } from "../../src/ooxml/package-errors";
import { readSnapshot, textOnlySnapshot } from "../../src/ooxml/reader";
import { placeOf } from "../../src/ooxml/address";
import { recognise } from "../../src/recognise/recognise";
import { docx, wordXml } from "../support/docx";
import { LUAR } from "../support/naskah/luar";
import { plainOf } from "../support/plain";
import { HEAD } from "../support/sop-xml";
import { MERGE_START, MERGED, p, sdt, shape, snapshot, span, tbl, tc, tr } from "../support/word-xml";

/** Words that mean something to the reader, in places where they may mean nothing. */
const text = fc.constantFrom(
  "",
  "Nomor SOP",
  "Nomor SOP: 7",
  "Nama SOP",
  "Tgl Revisi :",
  "Disahkan oleh",
  "Dasar Hukum",
  "Peringatan",
  "Keterkaitan",
  "No",
  "Kegiatan",
  "Waktu",
  "Output",
  "Pelaksana",
  "Mutu Baku",
  "1",
  "2.",
  "√",
  "NIP",
  "PEMERINTAH KOTA",
  "Camat",
  "1. a;\n2. b",
  "Klik atau ketuk di sini untuk memasukkan teks.",
);
const drawing = fc.constantFrom("rect", "diamond", "line", "downArrow").chain((preset) =>
  fc
    .record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      name: fc.constantFrom("", "SOP simbol 1.1", "SOP simbol 9.1"),
    })
    .map((options) => shape(preset, { ...options, description: "Langkah 1, a, proses; ke langkah 99" })),
);
const paragraph = fc.oneof(
  text.map((words) => p(words)),
  text.map((words) => sdt(p(words), { tag: "sop.identitas.nomor", placeholder: true })),
  drawing.map((inner) => p(inner)),
);
const merge = fc.constantFrom("", "", MERGE_START, MERGED, span(2), span(9));

const { block } = fc.letrec<{ block: string; cell: string; row: string }>((tie) => ({
  cell: fc.oneof(
    text.map((words) => tc(words)),
    fc.tuple(fc.array(tie("block"), { maxLength: 2 }), merge).map(([inner, tcPr]) => tc(inner.join("") + p(), tcPr)),
  ),
  row: fc.oneof(
    fc.array(tie("cell"), { maxLength: 9 }).map((cells) => tr(cells)),
    fc.constantFrom(...HEAD),
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    paragraph,
    fc.array(tie("row"), { maxLength: 5 }).map((rows) => tbl(rows, [50, 50, 50])),
  ),
}));

test("whatever is arranged how, it is read, and every address is a paragraph", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const read = snapshot(blocks.join(""));
      const { paragraphs, tables } = plainOf(read);
      for (const way of [read, textOnlySnapshot(paragraphs, tables)]) {
        for (const { alamat, sop } of recognise(way).sops) {
          for (const at of alamat.values()) {
            expect(placeOf(at).paragraphs.every((index) => way.paragraphs[index] !== undefined)).toBe(true);
            expect(placeOf(at).paragraphs.length).toBeGreaterThan(0);
          }
          const { pelaksana, langkah } = sop.prosedur;
          for (const { simbol, ke } of langkah) {
            expect(simbol.every((symbol) => symbol.pelaksana < pelaksana.length)).toBe(true);
            expect(
              ke.every(({ langkah: target }) => target === null || (target >= 1 && target <= langkah.length)),
            ).toBe(true);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});

/** From and to of each element of this name. */
function places(xml: string, name: string): [from: number, to: number][] {
  const open: number[] = [];
  const found: [number, number][] = [];
  for (const { 0: tag, index } of xml.matchAll(new RegExp(`<w:${name}[ >]|</w:${name}>`, "g"))) {
    if (!tag.startsWith("</")) open.push(index);
    else found.push([open.pop() ?? index, index + tag.length]);
  }
  return found;
}

const HARM: Readonly<Record<string, (xml: string, from: number, to: number) => string>> = {
  cutOut: (xml, from, to) => xml.slice(0, from) + xml.slice(to),
  doubled: (xml, from, to) => xml.slice(0, to) + xml.slice(from, to) + xml.slice(to),
  torn: (xml, from) => xml.slice(0, from),
  spanned: (xml) => xml.replace(/(<w:gridSpan w:val=")\d+/g, "$1500"),
};

/** Read, or refused for a reason that has a sentence. */
function readOrRefused(bytes: Uint8Array): void {
  try {
    recognise(readSnapshot(readPackage(bytes)));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    expect(packageSentence(error.code, "id")).not.toBe("");
  }
}

const harm = fc.array(
  fc.tuple(fc.constantFrom("tbl", "tr", "tc", "p", "tcPr", "tblGrid"), fc.constantFrom(...Object.keys(HARM)), fc.nat()),
  { minLength: 1, maxLength: 5 },
);

test("a document with pieces cut out, doubled or torn off is read, or refused with a reason", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LUAR), harm, ({ bytes }, harms) => {
      const files = unzipSync(bytes);
      let xml = strFromU8(files["word/document.xml"]!);
      for (const [name, how, which] of harms) {
        const all = places(xml, name);
        const [from, to] = all[which % Math.max(1, all.length)] ?? [0, 0];
        xml = HARM[how]!(xml, from, to);
      }
      readOrRefused(zipSync({ ...files, "word/document.xml": strToU8(xml) }, { level: 1 }));
    }),
    { numRuns: 60 },
  );
});

test("a file with other bytes here and there is read, or refused with a reason", () => {
  const spots = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...LUAR), spots, ({ bytes }, changes) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      readOrRefused(copy);
    }),
    { numRuns: 60 },
  );
});

test("tables fifty deep, and ten thousand empty paragraphs, are read", () => {
  let deep = p("inti");
  for (let level = 0; level < 50; level++) deep = tbl([tr([tc(deep + p()), "Nomor SOP"])], [50, 50]);
  readOrRefused(docx(wordXml(deep)));
  readOrRefused(docx(wordXml(p().repeat(10_000))));
});
