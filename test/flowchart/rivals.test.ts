import fc from "fast-check";
import { planFlowchart } from "../../src/flowchart";
import type { Prosedur } from "../../src/sop/sop";
import { routedByLibavoid } from "../support/rivals";
import { catalogue } from "./catalogue";
import { F4, anyProsedur, plainProsedur, runs } from "./flows";
import { GALLERY } from "./gallery";
import { NONE, added, qualityOf, scenesOf } from "./scenes";
import type { Quality } from "./scenes";
import { viewOfPlan } from "./view";

jest.setTimeout(120_000 * runs(1));

const SETS: readonly (readonly [string, () => readonly Prosedur[]])[] = [
  ["the catalogue", catalogue],
  ["the gallery", () => GALLERY.map(([, prosedur]) => prosedur)],
  [
    "random flows",
    () => [plainProsedur, anyProsedur].flatMap((flows) => fc.sample(flows, { numRuns: runs(20), seed: 35 })),
  ],
];

/**
 * libavoid routes between the same shapes, within the performers' columns, at the same prices. It lets lines leave at
 * sides where others enter, which saves a bend or more each time; that we do not.
 */
test.each(SETS)(
  "%s: our lines cross and bend no more often than those of libavoid, and never lie on each other; none leaves where another enters",
  (_, flowsOf) => {
    const scenes = flowsOf().flatMap((prosedur) => scenesOf(viewOfPlan(planFlowchart(prosedur, F4))));
    const total = (all: readonly Quality[]): Quality => all.reduce(added, NONE);
    const ours = total(scenes.map(({ routes, links }) => qualityOf(routes, links)));
    const theirs = total(
      routedByLibavoid(scenes).map(({ routes }, index) => qualityOf(routes, scenes[index]?.links ?? [])),
    );
    expect(ours.crossings).toBeLessThanOrEqual(theirs.crossings);
    expect(ours.bends).toBeLessThanOrEqual(theirs.bends + theirs.sharedSides);
    expect(ours.overlaps).toBe(0);
    expect(ours.sharedSides).toBe(0);
  },
);

test("the measure counts what it should", () => {
  const cross = [
    [
      [0, 5],
      [10, 5],
    ],
    [
      [5, 0],
      [5, 10],
    ],
  ] as const;
  expect(
    qualityOf(cross, [
      [0, 1],
      [2, 3],
    ]),
  ).toEqual({ crossings: 1, overlaps: 0, bends: 0, sharedSides: 0, length: 20 });
  expect(
    qualityOf(cross, [
      [0, 1],
      [2, 1],
    ]).crossings,
  ).toBe(0);
  expect(
    qualityOf(
      [
        [
          [0, 0],
          [0, 10],
        ],
        [
          [9, 30],
          [0, 30],
          [0, 20],
        ],
        [
          [2, 20],
          [2, 30],
        ],
      ],
      [
        [0, 1],
        [2, 1],
        [1, 2],
      ],
    ).sharedSides,
  ).toBe(1);
  const bent = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    [
      [2, 0],
      [8, 0],
      [8, -5],
    ],
  ] as const;
  expect(
    qualityOf(bent, [
      [0, 1],
      [2, 3],
    ]),
  ).toEqual({ crossings: 0, overlaps: 1, bends: 2, sharedSides: 0, length: 31 });
});
