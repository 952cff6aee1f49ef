import fc from "fast-check";
import { matchAdded } from "../../src/word/match-added";
import { blockOf, differenceOf, isEmptyLine, outlineOf, sameOutline } from "../../src/word/outline";
import { p, stateOfBody } from "./support/states";

const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map((text) => cell(p(text))).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
const section = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="100" w:h="100"/></w:sectPr></w:pPr></w:p>';

describe("the outline of a document", () => {
  const { snapshot } = stateOfBody(p("Judul") + p("") + table(["No", "Kegiatan"], ["1", ""]) + section + p("Akhir"));

  test("has one line for each block", () => {
    expect(outlineOf(snapshot, "shapes")).toEqual(["Judul", "∅", "[No|Kegiatan‖1|]", "§", "Akhir"]);
    expect(outlineOf(snapshot, "texts")).toEqual(["Judul", "∅", "[No|Kegiatan|1]", "∅", "Akhir"]);
  });

  test("a paragraph that ends a section is never empty", () => {
    expect(outlineOf(snapshot, "shapes").map(isEmptyLine)).toEqual([false, true, false, false, false]);
  });

  test("a paragraph of a cell belongs to the block of its table", () => {
    expect([0, 2, 5, 6, 99].map((index) => blockOf(snapshot, index))).toEqual([0, 2, 2, 3, -1]);
  });
});

describe("the difference of two outlines", () => {
  const line = fc.constantFrom("∅", "∅SOPJeda", "a", "b", "[t]");
  const lines = fc.array(line, { maxLength: 8 });

  test("tells exactly what was put in, wherever equal lines stand, when the place is known", () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(8), (before, added, at) => {
        const place = Math.min(at, before.length);
        const after = [...before.slice(0, place), ...added, ...before.slice(place)];
        const { start, removed, added: count } = differenceOf(before, after, place);
        expect([removed, count]).toEqual([0, added.length]);
        expect(
          sameOutline([...before.slice(0, start), ...after.slice(start, start + count), ...before.slice(start)], after),
        ).toBe(true);
      }),
    );
  });
});

describe("what was written", () => {
  test.each<[string, string[], string[], "keep" | "drop" | "dropLead", number[] | null]>([
    ["as expected", ["∅", "[t]", "∅"], ["∅", "[t]", "∅"], "keep", []],
    ["an extra paragraph at the end", ["∅", "[t]", "∅", "∅"], ["∅", "[t]", "∅"], "keep", [3]],
    ["one paragraph less", ["[t]"], ["∅", "[t]", "∅"], "keep", []],
    ["gaps only kept tables apart", ["∅", "[t]", "∅"], ["∅", "[t]", "∅"], "drop", [0, 2]],
    ["a lead only", ["∅", "[t]", "∅", "[u]"], ["∅", "[t]", "∅", "[u]"], "dropLead", [0]],
    ["another text", ["∅", "[x]"], ["∅", "[t]"], "keep", null],
    ["less than expected", ["∅"], ["∅", "[t]"], "keep", null],
    ["more than expected", ["[t]", "a"], ["[t]"], "keep", null],
  ])("%s", (_, added, expected, gaps, superfluous) => {
    expect(matchAdded(added, expected, gaps)).toEqual(superfluous);
  });
});
