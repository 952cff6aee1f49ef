import { METRICS, pentagonSize, symbolSize, symbolWidth } from "../../src/flowchart/metrics";

test.each([[80], [57.2], [41], [30.75], [28.55], [25]])(
  "a column of %d pt keeps room for a head beside its symbol, and beside a connector to another page",
  (column) => {
    for (const width of [symbolWidth(column), pentagonSize(column).width])
      expect((column - width) / 2).toBeGreaterThanOrEqual(METRICS.lastLeg + METRICS.leastClearance - 1e-9);
  },
);

test.each([
  ["a narrow column, the same at any wish", 28.55, 1.25, symbolWidth(28.55)],
  ["room for all of it", 100, 1, METRICS.symbolWidth.most],
  ["a larger wish", 100, 1.25, METRICS.symbolWidth.most * 1.25],
  ["hardly a column", 4, 1, 1],
])("width of a symbol: %s", (_, column, scale, width) => {
  expect(symbolWidth(column, scale)).toBeCloseTo(width, 6);
});

test("a connector to another page is smaller than usual only in a narrow column", () => {
  expect([60, 33, 30.75, 4].map((column) => pentagonSize(column).width)).toEqual(
    [14, 14, 13.15, 1].map(expect.closeTo),
  );
});

test("a diamond is higher than a box of its width", () => {
  expect(symbolSize("belahKetupat", 40).height).toBeGreaterThan(symbolSize("kotak", 40).height);
});
