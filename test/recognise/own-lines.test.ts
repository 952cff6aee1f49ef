import fc from "fast-check";
import { planFlowchart } from "../../src/flowchart";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { mainDocument, readPackage, toZip, type Package } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { layoutFor } from "../../src/ooxml/writer/page";
import { all, attribute, child, childrenNamed, descend, first, NS } from "../../src/ooxml/xml";
import { jawab } from "../../src/recognise/jawab";
import { recognise } from "../../src/recognise/recognise";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { lengkapi } from "../../src/sop/input";
import type { Prosedur } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { anyProsedur, prosedurOf, runs } from "../flowchart/flows";

/** Random flows take their time on a busy machine. */
jest.setTimeout(60_000 * runs(1));

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
const PT = 12_700;

function drawn(prosedur: Prosedur): Package {
  const plan = planFlowchart(prosedur, layoutFor(DEFAULT_TEMPLATE));
  return readPackage(toZip(buildDocument({ ...BERSIH, prosedur }, plan, DEFAULT_TEMPLATE)));
}

function after(prosedur: Prosedur, change: (pkg: Package) => void): RecognisedSop {
  const pkg = drawn(prosedur);
  change(pkg);
  return recognise(readSnapshot(pkg)).sops[0] as RecognisedSop;
}

const removeShape = (docPr: Element): void => {
  const run = ancestor(docPr, "r");
  run.parentNode?.removeChild(run);
};
const nameOf = (docPr: Element): string => attribute(docPr, null, "name") ?? "";
const named = (pkg: Package, pattern: RegExp): Element[] =>
  all(mainDocument(pkg).root, NS.wp, "docPr").filter((docPr) => pattern.test(nameOf(docPr)));

function ancestor(node: Element, local: string): Element {
  let at = node;
  while (at.localName !== local) at = at.parentNode as Element;
  return at;
}

const rowsOf = (pkg: Package): Element[] => {
  const [symbol] = named(pkg, /^SOP simbol/);
  return symbol ? childrenNamed(ancestor(symbol, "tbl"), NS.w, "tr") : [];
};
const bodyRows = (pkg: Package): Element[] =>
  rowsOf(pkg).filter((row) => !all(row, NS.w, "tblHeader").length && !all(row, NS.w, "vMerge").length);

/** Moves a shape by so many points, as a mouse does. */
function shift(docPr: Element, dx: number, dy: number): void {
  const frame = docPr.parentNode as Element;
  for (const [position, by] of [
    ["positionH", dx],
    ["positionV", dy],
  ] as const) {
    const offset = first(child(frame, NS.wp, position) as Element, NS.wp, "posOffset") as Element;
    offset.textContent = String(Number(offset.textContent) + by * PT);
  }
}

/** Drags the end of a line, which makes it longer or shorter: the width or height of its box. */
function stretch(docPr: Element, side: "cx" | "cy", by: number): void {
  const frame = docPr.parentNode as Element;
  const extents = [
    child(frame, NS.wp, "extent"),
    descend(first(frame, NS.wps, "spPr") as Element, NS.a, "xfrm", "ext"),
  ];
  for (const extent of extents)
    extent?.setAttribute(side, String(Math.max(0, Number(extent.getAttribute(side)) + by * PT)));
}

function dragColumns(pkg: Package, widths: readonly number[]): void {
  const [row] = rowsOf(pkg);
  const grid = row && child(row.parentNode as Element, NS.w, "tblGrid");
  if (!grid) return;
  const columns = childrenNamed(grid, NS.w, "gridCol");
  columns.forEach((column, index) => {
    const share = widths[index % widths.length] ?? 1;
    column.setAttributeNS(NS.w, "w:w", String(Math.round(Number(attribute(column, NS.w, "w")) * share)));
  });
}

function resizeRows(pkg: Package, by: readonly number[]): void {
  bodyRows(pkg).forEach((row, index) => {
    const height = first(row, NS.w, "trHeight");
    const grown = Number(attribute(height, NS.w, "val")) + (by[index % by.length] ?? 0) * 20;
    height?.setAttributeNS(NS.w, "w:val", String(grown));
  });
}

function moveRows(pkg: Package, moves: readonly (readonly [number, number])[]): void {
  for (const [from, to] of moves) {
    const rows = bodyRows(pkg);
    const [row, before] = [rows[from % rows.length], rows[to % rows.length]];
    if (row && before && row !== before) row.parentNode?.insertBefore(row, before);
  }
}

function removeRows(pkg: Package, which: readonly number[]): void {
  const rows = bodyRows(pkg);
  for (const row of new Set(which.map((each) => rows[each % rows.length])))
    if (rows.length > 2) row?.parentNode?.removeChild(row);
}

function addRows(pkg: Package, which: readonly number[]): void {
  const rows = bodyRows(pkg);
  for (const at of which) {
    const row = rows[at % rows.length];
    const copy = row?.cloneNode(true) as Element | undefined;
    if (!row || !copy) continue;
    all(copy, NS.w, "drawing").forEach(removeShape);
    row.parentNode?.insertBefore(copy, row);
  }
}

const asked = ({ pertanyaan }: RecognisedSop): string[] => pertanyaan.map(({ id }) => id);

describe("no question about lines that nobody touched", () => {
  const indices = fc.array(fc.nat({ max: 60 }), { maxLength: 4 });
  const cases: Record<string, fc.Arbitrary<(pkg: Package) => void>> = {
    "as it was drawn": fc.constant(() => undefined),
    "columns dragged": fc
      .array(fc.double({ min: 0.6, max: 1.8, noNaN: true }), { minLength: 1, maxLength: 12 })
      .map((widths) => (pkg) => dragColumns(pkg, widths)),
    "rows made higher and lower": fc
      .array(fc.integer({ min: -15, max: 60 }), { minLength: 1, maxLength: 6 })
      .map((by) => (pkg) => resizeRows(pkg, by)),
    "rows moved": fc
      .array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 })
      .map((moves) => (pkg) => moveRows(pkg, moves)),
    "rows deleted": indices.map((which) => (pkg) => removeRows(pkg, which)),
    "rows added": indices.map((which) => (pkg) => addRows(pkg, which)),
  };
  test.each(Object.entries(cases))("%s", (_, change) => {
    fc.assert(
      fc.property(anyProsedur, change, (prosedur, work) => expect(asked(after(prosedur, work))).toEqual([])),
      { numRuns: runs(15) },
    );
  });
});

/** Performers 0, 1, 1, 2, 0: down within a column, to the next column, back to the first step, across all columns. */
const ALUR = prosedurOf(3, [[0, 2], [1, 3], [1, [4, "Ya"], [1, "Tidak"]], [2, 5], [0]]);
const flowOf = ({ sop }: RecognisedSop): (number | null)[][] =>
  sop.prosedur.langkah.map(({ ke }) => ke.map(({ langkah }) => langkah));
const piecesOf = (pkg: Package, exit: string): Element[] =>
  named(pkg, new RegExp(`^SOP garis ${exit.replace(".", "\\.")}\\.`));
const firstOf = (pkg: Package, exit: string): Element => piecesOf(pkg, exit)[0] as Element;
const tipOf = (pkg: Package, exit: string): Element => piecesOf(pkg, exit).at(-1) as Element;

describe("a line of ours that was dragged into empty space is asked about", () => {
  test.each<[string, (pkg: Package) => void, string, string[]]>([
    [
      "its arrowhead aside in its row",
      (pkg) => shift(tipOf(pkg, "2.1"), 45, 0),
      "garis 2.1",
      ["3", "4", "1", "5", "bukan"],
    ],
    [
      "its start made longer, through and out of the symbol",
      (pkg) => stretch(firstOf(pkg, "4.1"), "cx", 60),
      "garis 4.1",
      [],
    ],
    ["its start aside in its row", (pkg) => shift(firstOf(pkg, "2.1"), 45, 0), "garis 2.1", []],
    [
      "the whole line down in its row",
      (pkg) => piecesOf(pkg, "1.1").forEach((each) => shift(each, 0, 26)),
      "garis 1.1",
      [],
    ],
    ["deleted", (pkg) => piecesOf(pkg, "3.2").forEach(removeShape), "garis 3.2", ["1", "bukan"]],
  ])("%s", (_, drag, id, answers) => {
    const read = after(ALUR, drag);
    expect(asked(read)).toEqual([id]);
    const [question] = read.pertanyaan;
    if (answers.length > 0) expect(question?.pilihan.map(({ arti }) => arti)).toEqual(answers);
    expect(read.sop.dokumen?.baganTerbaca).toBe(false);
    // The first answer is what is told; the last takes the arrow away.
    expect(flowOf(jawab(read, question!, 0))).toEqual(flowOf(after(ALUR, () => undefined)));
    const gone = jawab(read, question!, question!.pilihan.length - 1);
    expect(flowOf(gone).flat()).toHaveLength(4);
  });
});

test("a start that was dragged to another symbol may leave that one", () => {
  const read = after(ALUR, (pkg) => shift(firstOf(pkg, "4.1"), 0, -52));
  const [question] = read.pertanyaan;
  expect(question).toMatchObject({ id: "garis 4.1", path: "prosedur.langkah.4", jenis: "panah" });
  expect(question?.pilihan.map(({ arti }) => arti)).toContain("4");
});

/** Flows of one page, where no pentagon may stand where an arrowhead is dragged to. */
const shortProsedur = anyProsedur.map(({ pelaksana, langkah }) => ({ pelaksana, langkah: langkah.slice(0, 6) }));

test("any arrowhead that was dragged away from every symbol is asked about, whatever else was worked on", () => {
  const way = fc.constantFrom<[number, number]>([60, 30], [-60, 30], [60, -40], [-60, -40]);
  fc.assert(
    fc.property(shortProsedur, fc.nat(), way, fc.boolean(), (prosedur, which, [dx, dy], columns) => {
      let dragged = "";
      const read = after(prosedur, (pkg) => {
        const tips = named(pkg, /^SOP garis/).filter(
          (docPr) => all(docPr.parentNode as Element, NS.a, "tailEnd").length,
        );
        const tip = tips[which % Math.max(1, tips.length)];
        if (!tip) return;
        dragged = nameOf(tip);
        shift(tip, dx, dy);
        if (columns) dragColumns(pkg, [1.2]);
      });
      const [, step = "", exit = ""] = /(\d+)\.(\d+)\./.exec(dragged) ?? [];
      const own = prosedur.langkah[Number(step) - 1];
      const target = prosedur.langkah[(own?.ke[Number(exit) - 1]?.langkah ?? 0) - 1];
      fc.pre(own?.simbol.length === 1 && (target?.simbol.length ?? 0) > 0);
      expect(asked(read).filter((id) => id.startsWith("garis"))).toContain(`garis ${step}.${exit}`);
    }),
    { numRuns: runs(40) },
  );
});
