import { connectorPoints, outline } from "../../../../src/desk/page/shapes/outline";

const box = { x: 5, y: 5, width: 40, height: 20 };
const part = (preset: string, adjust: number[] = []) => ({ preset, adjust, box, custom: null });

test.each<[string, number[], number[][] | null]>([
  [
    "straightConnector1",
    [],
    [
      [0, 0],
      [40, 20],
    ],
  ],
  [
    "bentConnector2",
    [],
    [
      [0, 0],
      [40, 0],
      [40, 20],
    ],
  ],
  [
    "bentConnector3",
    [],
    [
      [0, 0],
      [20, 0],
      [20, 20],
      [40, 20],
    ],
  ],
  [
    "bentConnector3",
    [-0.5],
    [
      [0, 0],
      [-20, 0],
      [-20, 20],
      [40, 20],
    ],
  ],
  ["flowChartProcess", [], null],
])("connector %s %j", (preset, adjust, points) => expect(connectorPoints(part(preset, adjust))).toEqual(points));

test.each<[string, string]>([
  ["rect", "M0 0L40 0L40 20L0 20Z"],
  ["flowChartProcess", "M0 0L40 0L40 20L0 20Z"],
  ["diamond", "M20 0L40 10L20 20L0 10Z"],
  ["flowChartOffpageConnector", "M0 0L40 0L40 16L20 20L0 16Z"],
  ["homePlate", "M0 0L30 0L40 10L30 20L0 20Z"],
  ["cloudCallout", "M0 0L40 0L40 20L0 20Z"],
])("outline of %s", (preset, path) => expect(outline(part(preset))).toBe(path));

test("a capsule is round at both ends", () => {
  expect(outline(part("flowChartTerminator"))).toBe(
    "M10 0H30A10 10 0 0 1 40 10V10A10 10 0 0 1 30 20H10A10 10 0 0 1 0 10V10A10 10 0 0 1 10 0Z",
  );
});

test("a freeform fills its box", () => {
  const custom = [
    { letter: "M", points: [[0, 0.5]] as const },
    { letter: "Z", points: [] },
  ];
  expect(outline({ ...part("custom"), custom })).toBe("M0 10Z");
});
