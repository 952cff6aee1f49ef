import type { GridNode, Link } from "../../src/flowchart/grid";
import { placeLanes } from "../../src/flowchart/lanes";
import { METRICS } from "../../src/flowchart/metrics";
import type { Bundle, Segment } from "../../src/flowchart/segments";

const node = (band: number, column: number, width: number): GridNode => ({
  ...{ id: band, band, column, width, height: 10, bentuk: "kotak" },
  owner: { kind: "simbol", langkah: band, simbol: 0 },
});

/** A line that runs down a channel and turns into a symbol beside it. */
function lineInto(column: number, turnTo: 1 | -1, width: number): Bundle {
  const to = node(1, column, width);
  const link: Link = {
    id: 0,
    langkah: 0,
    keluar: 0,
    kind: "panah",
    from: node(0, column, width),
    to,
    label: "",
    net: 1,
  };
  const track = 2 * column + (turnTo > 0 ? 0 : 2);
  const segment: Segment = { link, following: 1, vertical: true, track, from: 1, to: 3, turnFrom: turnTo, turnTo };
  return { vertical: true, track, net: 1, segments: [segment] };
}

const COLUMN = 30.75;
const WIDTH = 12;

test.each<[string, number, 1 | -1]>([
  ["the first column, from the left", 0, 1],
  ["the first column, from the right", 0, -1],
  ["a column in the middle, from the left", 1, 1],
  ["the last column, from the right", 2, -1],
])("a head has its room in narrow columns: %s", (_, column, turnTo) => {
  const performers = { count: 3, borders: [0, 1, 2, 3].map((each) => each * COLUMN), firstColumn: 2, scale: 1 };
  const bundle = lineInto(column, turnTo, WIDTH);
  const edge = (column + 0.5) * COLUMN - (turnTo * WIDTH) / 2;
  const leg = (edge - (placeLanes([bundle], performers).get(bundle) ?? NaN)) * turnTo;
  expect(leg).toBeGreaterThanOrEqual(METRICS.lastLeg - 1e-9);
});

test("a head has its room in an outer lane that a second line shares", () => {
  const [column, width] = [63.37, 41.35];
  const performers = { count: 3, borders: [0, 1, 2, 3].map((each) => each * column), firstColumn: 2, scale: 1 };
  const into = lineInto(0, 1, width);
  const link: Link = { ...(into.segments[0] as Segment).link, id: 1, net: 2, to: node(1, 2, width) };
  const along: Segment = { link, following: 2, vertical: true, track: 0, from: 5, to: 2, turnFrom: 1, turnTo: 1 };
  const passing: Bundle = { vertical: true, track: 0, net: 2, segments: [along] };
  const places = placeLanes([into, passing], performers);
  const [entering, beside] = [places.get(into) ?? NaN, places.get(passing) ?? NaN];
  expect((column - width) / 2 - entering).toBeGreaterThanOrEqual(METRICS.lastLeg - 1e-9);
  expect(Math.abs(entering - beside)).toBeGreaterThanOrEqual(1.2);
  expect(Math.min(entering, beside)).toBeGreaterThan(0);
});
