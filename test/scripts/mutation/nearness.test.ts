import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { nearness } = jest.requireActual<{
  nearness(files: readonly string[], tests: readonly string[]): (source: string) => string[];
}>(join(process.cwd(), "scripts/mutation/nearness.cjs"));

/** Three sources, each used by the next, a circle, and their tests. */
const FILES = {
  "src/a.ts": "export const a = 1;",
  "src/b.ts": 'import { a } from "./a";\nimport { readFileSync } from "node:fs";',
  "src/c.ts": 'import { b } from "./b";\nimport type { D } from "./d";',
  "src/d.ts": 'import type { C } from "./c";',
  "src/alone.ts": "export {};",
  "test/a.test.ts": 'import { a } from "../src/a";',
  "test/c.test.ts": 'import { c } from "../src/c";\nimport { helper } from "./helper";',
  "test/helper.ts": 'import { a } from "../src/a";',
};
const files = Object.keys(FILES);
const tests = files.filter((file) => file.endsWith(".test.ts"));
const before = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nearness-"));
  for (const name of ["src", "test"]) mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test.each([
  ["src/a.ts", ["test/a.test.ts", "test/c.test.ts"]],
  ["src/b.ts", ["test/c.test.ts"]],
  ["src/c.ts", ["test/c.test.ts"]],
  ["src/d.ts", ["test/c.test.ts"]],
  ["src/alone.ts", []],
])("the tests that reach %s, nearest first", (source, reaching) => {
  expect(nearness(files, tests)(source)).toEqual(reaching);
});

test("only the tests that were asked for", () => {
  expect(nearness(files, ["test/c.test.ts"])("src/a.ts")).toEqual(["test/c.test.ts"]);
});
