import { join } from "node:path";

interface Fault {
  status: string;
  location: { start: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
}
const { describe: describeFault, score } = jest.requireActual<{
  describe(fault: Fault): string;
  score(faults: readonly Pick<Fault, "status">[]): string;
}>(join(process.cwd(), "scripts/mutation/score.cjs"));

const faults = (...statuses: string[]) => statuses.map((status) => ({ status }));

test.each([
  [faults("Killed", "Timeout", "Survived", "NoCoverage"), " 50 % of 4 faults:"],
  [faults("Killed", "Killed", "Survived"), " 67 % of 3 faults:"],
  [faults("Killed", "CompileError", "Ignored"), "100 % of 1 faults (2 not tried):"],
  [faults("Survived"), "  0 % of 1 faults:"],
  [faults("RuntimeError"), "   -- of 0 faults (1 not tried):"],
  [[], "   -- of 0 faults:"],
])("%j", (some, line) => {
  expect(score(some)).toBe(line);
});

test("a fault is told on one line, however long it is", () => {
  const location = { start: { line: 3, column: 7 } };
  const long = { location, mutatorName: "BlockStatement", status: "Survived", replacement: `{\n  ${"x".repeat(200)}` };
  expect(describeFault(long)).toBe(`    3:7 BlockStatement Survived: { ${"x".repeat(98)}`);
});
