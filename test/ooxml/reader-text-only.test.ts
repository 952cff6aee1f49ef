import { readPackage } from "../../src/ooxml/package";
import { readSnapshot, textOnlySnapshot } from "../../src/ooxml/reader";
import { corpusFile, describeCorpus, handmade } from "../support/corpus";
import { plainOf } from "../support/plain";
import { p, snapshot, tbl, tc, tr } from "../support/word-xml";

test("texts of cells are laid on the paragraphs in order", () => {
  const read = snapshot(p("a") + tbl([tr(["b", tc("c\n\nd")]), tr(["", "e\n"])]) + p("") + tbl([tr(["f"])]) + p("g"));
  const { paragraphs, tables } = plainOf(read);
  const plain = textOnlySnapshot(paragraphs, tables);
  expect(plain.paragraphs.map(({ text, cell }) => [text, cell])).toEqual(
    read.paragraphs.map(({ text, cell }) => [text, cell]),
  );
  expect(plain.blocks).toEqual(read.blocks);
  expect(plain.facts.shapesKnown).toBe(false);
});

test("a cell that a merge covers has no paragraph", () => {
  const paragraphs = ["a", "b", "c"].map((text) => ({ text, tableNestingLevel: 1 }));
  const { tables } = textOnlySnapshot(paragraphs, [
    [
      ["a", "b"],
      ["", "c"],
    ],
  ]);
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ paragraphs: own }) => own))).toEqual([
    [[0], [1]],
    [[], [2]],
  ]);
});

test("a value that fits nowhere does not cost the cells behind it", () => {
  const paragraphs = ["a", "b", "c"].map((text) => ({ text, tableNestingLevel: 1 }));
  const { tables } = textOnlySnapshot(paragraphs, [[["b a", "c"]]]);
  expect(tables[0]?.rows[0]?.cells.map(({ paragraphs: own }) => own)).toEqual([[], [0, 1, 2]]);
});

test("values that fit nowhere leave the paragraphs in order", () => {
  const paragraphs = [
    { text: "a", tableNestingLevel: 1 },
    { text: "b", tableNestingLevel: 0 },
  ];
  const plain = textOnlySnapshot(paragraphs, [[["x"]], [["y"]]]);
  expect(plain.paragraphs.map(({ text, cell }) => [text, cell])).toEqual([
    ["a", null],
    ["b", null],
  ]);
  expect(plain.blocks.at(-1)).toEqual({ kind: "paragraph", paragraph: 1 });
});

describeCorpus("documents made by hand", () => {
  test.each(handmade())("%s: every paragraph finds the cell it had", (name) => {
    const read = readSnapshot(readPackage(corpusFile(`handmade/${name}.docx`)));
    const { paragraphs, tables } = plainOf(read);
    const top = (index: number): [number, number, number] | null => {
      let ref = read.paragraphs[index]?.cell ?? null;
      while (ref && read.tables[ref.table]?.parent) ref = read.tables[ref.table]?.parent ?? null;
      return ref && [tops.indexOf(ref.table), ref.row, ref.cell];
    };
    const tops = read.tables.flatMap(({ parent }, index) => (parent === null ? [index] : []));
    const plain = textOnlySnapshot(paragraphs, tables);
    const found = plain.paragraphs.map(({ cell }) => cell && [cell.table, cell.row, cell.cell]);
    expect(found).toEqual(read.paragraphs.map(({ index }) => top(index)));
  });
});
