import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Hits = Readonly<Record<string, number>>;
interface Run {
  tests: readonly string[];
  whileLoading: Hits;
  perTest: Readonly<Record<string, Hits>>;
}
const { faultsByTest } = jest.requireActual<{
  faultsByTest(
    sources: readonly string[],
    runs: ReadonlyMap<string, Run>,
    nearest: (source: string) => readonly string[],
    most: number,
  ): Record<string, Hits>;
}>(join(process.cwd(), "scripts/mutation/coverage.cjs"));

let folder: string;
let source: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coverage-"));
  source = join(folder, "a.ts");
  writeFileSync(
    source,
    'if (stryMutAct_9fa48("1") ? true : (stryCov_9fa48("1"), x)) y(stryMutAct_9fa48("2") ? "" : z);',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string, first: Hits, second: Hits, whileLoading: Hits = {}): Run => {
  const [one, two] = [`${name} one`, `${name} two`];
  return { tests: [one, two], whileLoading, perTest: { [one]: first, [two]: second } };
};

test("each fault is tried by the tests that come by it", () => {
  const runs = new Map([["near", run("near", { 1: 3 }, { 2: 1 })]]);
  expect(faultsByTest([source], runs, () => ["near"], 10)).toEqual({ "near one": { 1: 3 }, "near two": { 2: 1 } });
});

test("what is run while a file of tests is loaded is tried by all of its tests", () => {
  const runs = new Map([["near", run("near", { 1: 3 }, {}, { 1: 1 })]]);
  expect(faultsByTest([source], runs, () => ["near"], 10)).toEqual({ "near one": { 1: 4 }, "near two": { 1: 1 } });
});

test("of many files only the nearest that come by a fault try it", () => {
  const runs = new Map([
    ["near", run("near", { 2: 1 }, {})],
    ["middle", run("middle", { 1: 1 }, {})],
    ["far", run("far", { 1: 1, 2: 1 }, {})],
  ]);
  expect(faultsByTest([source], runs, () => ["near", "not run", "middle", "far"], 1)).toEqual({
    "near one": { 2: 1 },
    "middle one": { 1: 1 },
  });
});

test("faults of other files and faults that nothing comes by are tried by none", () => {
  expect(faultsByTest([source], new Map([["near", run("near", { 7: 1 }, {})]]), () => ["near"], 10)).toEqual({});
  expect(faultsByTest([source], new Map(), () => ["near"], 10)).toEqual({});
});
