import fc from "fast-check";
import type { Plan } from "../../../src/flowchart/plan";
import { planFlowchart } from "../../../src/flowchart/plan-flowchart";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { fromFlatOpc, mainDocument } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { ShapeNode, Snapshot } from "../../../src/ooxml/snapshot";
import { all, NS } from "../../../src/ooxml/xml";
import { buildProcedure } from "../../../src/ooxml/writer/insertion";
import { layoutFor } from "../../../src/ooxml/writer/page";
import type { Prosedur } from "../../../src/sop/sop";
import { lint } from "../../support/lint-ooxml";
import { SDK_TIMEOUT, validate } from "../../support/validate";
import { step } from "./old-tables";

const layout = layoutFor(DEFAULT_TEMPLATE);

/** Any flow: boxes and diamonds anywhere, arrows to any step or nowhere. */
const procedures: fc.Arbitrary<Prosedur> = fc
  .record({ performers: fc.integer({ min: 1, max: 8 }), steps: fc.integer({ min: 1, max: 14 }) })
  .chain(({ performers, steps }) =>
    fc.record({
      pelaksana: fc.constant(Array.from({ length: performers }, (_, index) => `Pelaksana ${index + 1}`)),
      langkah: fc.array(
        fc
          .record({
            pelaksana: fc.integer({ min: 0, max: performers - 1 }),
            ke: fc.uniqueArray(fc.integer({ min: 1, max: steps }), { maxLength: 2 }),
          })
          .map(({ pelaksana, ke }) => ({
            ...step("Memeriksa berkas", pelaksana, ["Berkas", "5 menit", "Berkas"]),
            ke: ke.map((langkah, index) => ({ langkah, label: index === 0 ? "Ya" : "Tidak" })),
          })),
        { minLength: steps, maxLength: steps },
      ),
    }),
  );

interface Drawn {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly pkg: ReturnType<typeof fromFlatOpc>;
}

function drawn(prosedur: Prosedur): Drawn {
  const plan = planFlowchart(prosedur, layout);
  const pkg = fromFlatOpc(buildProcedure(prosedur, plan, { huruf: "Arial" }));
  return { plan, pkg, snapshot: readSnapshot(pkg) };
}

/** Where a shape stands in the table: row of the plan, and x from the table's left edge. */
function placeOf({ paragraph, box }: ShapeNode, { plan, snapshot }: Drawn): { row: number; x: number; y: number } {
  const ref = snapshot.paragraphs[paragraph]?.cell;
  const column = snapshot.tables[0]?.rows[ref?.row ?? -1]?.cells[ref?.cell ?? -1]?.column ?? -1;
  return { row: (ref?.row ?? 0) - 2, x: (plan.columns[column]?.x ?? NaN) + (box?.x ?? NaN), y: box?.y ?? NaN };
}

test("every shape of a plan stands in the document where the plan says, in the cell of its performer", () => {
  fc.assert(
    fc.property(procedures, (prosedur) => {
      const all = drawn(prosedur);
      const { plan, snapshot } = all;
      const boxes = [
        ...plan.symbols,
        ...plan.connectors,
        ...plan.labels,
        ...plan.pieces.map((piece) => ({
          ...piece,
          x: Math.min(piece.x1, piece.x2),
          y: Math.min(piece.y1, piece.y2),
          width: Math.abs(piece.x2 - piece.x1),
          height: Math.abs(piece.y2 - piece.y1),
        })),
      ];
      expect(snapshot.shapes).toHaveLength(boxes.length);
      for (const box of boxes) {
        const found = snapshot.shapes.filter(({ name }) => name === box.name);
        const at = found.map((shape) => ({
          ...placeOf(shape, all),
          width: shape.box?.width,
          height: shape.box?.height,
        }));
        expect(at).toContainEqual({
          row: box.row,
          x: expect.closeTo(box.x, 2) as number,
          y: expect.closeTo(box.y, 2) as number,
          width: expect.closeTo(box.width, 2) as number,
          height: expect.closeTo(box.height, 2) as number,
        });
      }
      for (const symbol of plan.symbols) {
        const shape = snapshot.shapes.find(({ name }) => name === symbol.name);
        expect(shape?.description).toBe(symbol.description);
      }
    }),
    { numRuns: 40 },
  );
});

test("no shape is left of or above its cell, lines lie behind symbols, numbers are given once", () => {
  fc.assert(
    fc.property(procedures, (prosedur) => {
      const { pkg, snapshot } = drawn(prosedur);
      expect(lint(pkg)).toEqual([]);
      for (const { box } of snapshot.shapes) expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
      const layers = all(mainDocument(pkg).root, NS.wp, "anchor").map((anchor) => ({
        layer: Number(anchor.getAttribute("relativeHeight")),
        line: all(anchor, NS.wps, "cNvCnPr").length > 0,
      }));
      const highestLine = Math.max(0, ...layers.filter(({ line }) => line).map(({ layer }) => layer));
      expect(layers.filter(({ line, layer }) => !line && layer < highestLine)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("arrows point the way of the plan", () => {
  const { plan, snapshot } = drawn({
    pelaksana: ["A", "B"],
    langkah: [step("Satu", 0, ["", "", ""], "", 2), step("Dua", 1, ["", "", ""], "", 3), step("Tiga", 0, ["", "", ""])],
  });
  for (const piece of plan.pieces) {
    const shape = snapshot.shapes.find(({ name }) => name === piece.name);
    expect(shape).toMatchObject({ connector: true, preset: "straightConnector1", head: false, tail: piece.arrow });
    expect([shape?.flipH, shape?.flipV]).toEqual([piece.x2 < piece.x1, piece.y2 < piece.y1]);
  }
});

test(
  "a long flow with page breaks, loops and labels is sound",
  async () => {
    const langkah = Array.from({ length: 30 }, (_, index) => ({
      ...step("Memeriksa kelengkapan berkas permohonan", index % 5, ["Berkas", "1 hari", "Berkas"]),
      ke: [
        { langkah: index + 2, label: "Ya" },
        ...(index % 7 === 6 ? [{ langkah: index - 3, label: "Tidak" }] : []),
      ].filter((exit) => exit.langkah <= 30),
    }));
    const { pkg, plan } = drawn({ pelaksana: ["A", "B", "C", "D", "E"], langkah });
    expect(plan.connectors.length).toBeGreaterThan(0);
    expect(await validate(pkg)).toEqual([]);
  },
  SDK_TIMEOUT,
);
