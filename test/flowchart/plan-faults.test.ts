import { planFlowchart } from "../../src/flowchart";
import type { Plan, PlanLabel, PlanPiece } from "../../src/flowchart";
import { F4, prosedurOf } from "./flows";
import { faultsOf } from "./plan-faults";

const prosedur = prosedurOf(2, [[0, 2], [1, [3, "Ya"], [1, "Tidak"]], [1, 4], [0]]);
const plan = planFlowchart(prosedur, F4);

const piece = (name: string, change: (piece: PlanPiece) => PlanPiece): Plan => ({
  ...plan,
  pieces: plan.pieces.map((each) => (each.name === name ? change(each) : each)),
});
const label = (change: (label: PlanLabel) => PlanLabel): Plan => ({ ...plan, labels: plan.labels.map(change) });
const [first] = plan.symbols;
const shift = (by: number) => (each: PlanPiece) => ({ ...each, x1: each.x1 + by, x2: each.x2 + by });

test("the plan itself is without a fault", () => expect(faultsOf(plan, prosedur)).toEqual([]));

test.each<[string, Plan, RegExp]>([
  [
    "a line through a symbol",
    piece("SOP garis 1.1.1", (each) => ({ ...each, x1: each.x1 - 40 })),
    /garis 1\.1\.1 pierces SOP simbol 1\.1/,
  ],
  ["a line in a text column", piece("SOP garis 2.2.2", shift(-60)), /garis 2\.2\.2 leaves the performers/],
  ["a line that is torn", piece("SOP garis 2.2.2", shift(3)), /exit 2\.2 breaks/],
  ["a slanted line", piece("SOP garis 2.2.2", (each) => ({ ...each, x2: each.x2 + 3 })), /2\.2\.2 is slanted/],
  [
    "lines on top of each other",
    piece("SOP garis 2.2.1", (each) => ({ ...each, x1: each.x1 + 100 })),
    /2\.2\.1|2\.1\.1/,
  ],
  [
    "an exit that is not drawn",
    { ...plan, pieces: plan.pieces.filter(({ keluar }) => keluar === 0) },
    /exit 2\.2 is not drawn/,
  ],
  [
    "a label on a symbol",
    label((each) => ({ ...each, row: 0, x: first?.x ?? 0, y: first?.y ?? 0 })),
    /covers SOP simbol 1\.1/,
  ],
  ["labels on each other", label((each) => ({ ...each, row: 1, x: 400, y: 2 })), /label 2\.\d covers SOP label 2\.\d/],
  [
    "a label on a line",
    label((each) => ({ ...each, row: 0, x: (plan.pieces[0]?.x1 ?? 0) + 4, y: (plan.pieces[0]?.y1 ?? 0) - 2 })),
    /covers SOP garis 1\.1/,
  ],
  ["a page that overflows", { ...plan, rows: plan.rows.map((row) => ({ ...row, height: 300 })) }, /page 0 is/],
])("%s is found", (_, broken, fault) => {
  expect(faultsOf(broken, prosedur).join("; ")).toMatch(fault);
});
