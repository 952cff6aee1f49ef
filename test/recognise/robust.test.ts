import fc from "fast-check";
import { placeOf } from "../../src/ooxml/address";
import { textOnlySnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
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
