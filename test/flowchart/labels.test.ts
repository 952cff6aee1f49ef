import { planFlowchart } from "../../src/flowchart";
import type { Layout } from "../../src/flowchart";
import type { Bentuk, Panah, Prosedur, Simbol } from "../../src/sop/sop";
import { catalogue } from "./catalogue";
import { F4, prosedurOf } from "./flows";
import { faultsOf } from "./plan-faults";

/** Borders between columns that a label stands over. */
function bordersUnder({ labels, columns }: ReturnType<typeof planFlowchart>): string[] {
  return labels
    .filter(({ x, width }) => columns.some((column) => column.x > x && column.x < x + width))
    .map(({ name }) => name);
}

test("a label is broken into lines before it stands over a border", () => {
  const plan = planFlowchart(prosedurOf(4, [[0, 2], [1, [3, "Cocok"], [1, "Tidak cocok"]], [2, 4], [3]]), F4);
  expect(plan.labels.find(({ text }) => text === "Tidak cocok")?.lines).toEqual(["Tidak", "cocok"]);
  expect(bordersUnder(plan)).toEqual([]);
});

test("with sixteen performers a short label stands below its diamond, or beside the next leg", () => {
  const steps = [[0, 2], [6, [3, "Ya"], [1, "Tidak"]], [12, 4], [3]] as const;
  expect(bordersUnder(planFlowchart(prosedurOf(16, steps), F4))).toEqual([]);
});

test("a row grows so that a label in two lines fits its column", () => {
  const flow = prosedurOf(3, [[0, 2], [2, 3], [1, [4, "Ya"], [1, "Tidak disetujui"]], [2]]);
  const plan = planFlowchart(flow, F4);
  expect(bordersUnder(plan)).toEqual([]);
  expect(faultsOf(plan, flow)).toEqual([]);
});

test("few labels of the catalogue stand over a border", () => {
  const plans = catalogue().map((prosedur) => planFlowchart(prosedur, F4));
  const all = plans.reduce((sum, { labels }) => sum + labels.length, 0);
  expect(plans.flatMap(bordersUnder).length / all).toBeLessThan(0.02);
});

test("a label between two symbols of one cell gets room there when the row alone does not help", () => {
  const flow = prosedurOf(2, [[1], [1], [0], [1], [0, 6], [1, 7, 8], [1, 5], [0]]);
  const [second, third] = [flow.langkah[1], flow.langkah[2]];
  if (!second || !third) throw new Error("no such steps");
  second.simbol = [
    { pelaksana: 1, bentuk: "kotak" },
    { pelaksana: 0, bentuk: "kotak" },
  ];
  second.ke = [
    { langkah: 2, label: "", dari: 0, simbol: 1 },
    { langkah: 3, label: "", dari: 0, simbol: 1 },
  ];
  third.simbol = [
    { pelaksana: 0, bentuk: "belahKetupat" },
    { pelaksana: 0, bentuk: "kotak" },
  ];
  third.ke = [
    { langkah: 3, label: "", dari: 0, simbol: 1 },
    { langkah: 4, label: "Ya", dari: 0 },
    { langkah: 5, label: "Perpanjangan", dari: 0 },
  ];
  expect(faultsOf(planFlowchart(flow, F4), flow)).toEqual([]);
});

/** Symbols of a row: performers, all of one shape, and where its arrows lead. */
function withRow(flow: Prosedur, step: number, pelaksana: readonly number[], bentuk: Bentuk, ke: Panah[]): Prosedur {
  const simbol = pelaksana.map((each): Simbol => ({ pelaksana: each, bentuk }));
  return { ...flow, langkah: flow.langkah.map((each, at) => (at === step ? { ...each, simbol, ke } : each)) };
}

const joined = withRow(
  prosedurOf(9, [[1, 4], [2, 3], [0, [4, "Ya"], [2, "Tidak lengkap"]], [1]]),
  3,
  [1, 8, 2],
  "belahKetupat",
  [
    { langkah: 1, label: "Ya" },
    { langkah: 3, label: "Tidak lengkap" },
  ],
);
if (joined.langkah[2]?.ke[0]) joined.langkah[2].ke[0].simbol = 2;

test.each<[string, Prosedur, Partial<Layout>]>([
  [
    "the last column is too narrow for it beside the arrow from above",
    prosedurOf(13, [[12, 3], [3, 3], [12, [4, "Ya"], [1, "Perpanjangan"]], [12]]),
    { width: 693 },
  ],
  [
    "three arrows leave the symbol",
    prosedurOf(13, [[12, 2], [12, [3, "Ya"], [1, "Perpanjangan"], [4, "Tidak"]], [12, 2], [0]]),
    {},
  ],
  ["it would cross the line to another performer of its row", joined, { pisahSebelum: [2] }],
])("arrows take other sides of a symbol where a label has no place: %s", (_, flow, layout) => {
  expect(faultsOf(planFlowchart(flow, { ...F4, ...layout }), flow)).toEqual([]);
});
