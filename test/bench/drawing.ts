import fc from "fast-check";
import { planFlowchart, planToSvg } from "../../src/flowchart/index";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { layoutFor } from "../../src/ooxml/writer/page";
import type { Prosedur } from "../../src/sop/sop";
import { catalogue } from "../flowchart/catalogue";
import { anyProsedur, plainProsedur } from "../flowchart/flows";
import { GALLERY } from "../flowchart/gallery";
import { NONE, added, qualityOf, scenesOf } from "../flowchart/scenes";
import type { Quality } from "../flowchart/scenes";
import { viewOfPlan } from "../flowchart/view";
import { graphOf, laidOutByOthers, routedByLibavoid } from "../support/rivals";
import { prosedurOf } from "./flows";
import { type Figure, median, time } from "./measure";

const layout = layoutFor(DEFAULT_TEMPLATE);
const plan = (prosedur: Prosedur): void => void planFlowchart(prosedur, layout);
const planTime = (steps: number): number => {
  const prosedur = prosedurOf(steps, 6);
  return median(() => plan(prosedur));
};

/** How long plans take, and how that grows. */
export function plans(): Figure[] {
  const first = prosedurOf(50, 6);
  const cold = time(() => plan(first));
  for (let round = 0; round < 20; round++) plan(first);
  const own = new Map([50, 100, 200, 400].map((steps) => [steps, planTime(steps)]));
  const at = (steps: number): number => own.get(steps) ?? NaN;
  const growth = at(400) / at(50) / ((400 * Math.log(400)) / (50 * Math.log(50)));
  return [
    { name: "plan and routes, 50 langkah, first run of the process", value: cold, unit: "ms" },
    ...[50, 200].flatMap((steps) => {
      const prosedur = prosedurOf(steps, 6);
      const drawn = planFlowchart(prosedur, layout);
      return [
        { name: `plan and routes, ${steps} langkah`, value: at(steps), unit: "ms", bar: steps === 50 ? 16 : 100 },
        { name: `SVG preview, ${steps} langkah`, value: median(() => void planToSvg(drawn, prosedur)), unit: "ms" },
        ...others(prosedur, steps),
      ];
    }),
    { name: "plan, growth from 50 to 400 langkah beside n·log n", value: growth, unit: "times", bar: 1 },
    { name: "plan, memory of 400 langkah beside 8 times that of 50", value: memory(), unit: "times", bar: 1.2 },
  ];
}

/** The same flow in other libraries; libavoid gets our places, dagre and elkjs choose their own. */
function others(prosedur: Prosedur, steps: number): Figure[] {
  const scenes = scenesOf(viewOfPlan(planFlowchart(prosedur, layout)));
  const libavoid = routedByLibavoid(scenes).reduce((sum, { ms }) => sum + ms, 0);
  const { dagre, elkjs } = laidOutByOthers(graphOf(prosedur));
  return Object.entries({ libavoid, dagre, elkjs }).map(([name, value]) => ({
    name: `  the same ${steps} in ${name}`,
    value,
    unit: "ms",
  }));
}

/** Steps in all the plans that are held to measure them. */
const STEPS_KEPT = 4000;

/** Heap that plans of 400 steps hold, beside plans of 50 with as many steps in all: enough that what else moves is small. */
function memory(): number {
  const held = (steps: number): number => {
    const prosedur = prosedurOf(steps, 6);
    const before = heapAfterCollection();
    const kept = Array.from({ length: STEPS_KEPT / steps }, () => planFlowchart(prosedur, layout));
    const used = heapAfterCollection() - before;
    return kept.every(({ rows }) => rows.length === steps) ? used : NaN;
  };
  held(400);
  return held(400) / held(50);
}

/** One collection leaves what only the next one finds free. */
function heapAfterCollection(): number {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** How our lines look beside those of libavoid between the same shapes. */
export function lines(): Figure[] {
  const random = [plainProsedur, anyProsedur].flatMap((flows) => fc.sample(flows, { numRuns: 250, seed: 35 }));
  const sets: readonly (readonly [string, readonly Prosedur[]])[] = [
    ["the catalogue", [...catalogue(), ...GALLERY.map(([, prosedur]) => prosedur)]],
    ["500 random flows", random],
  ];
  const compared = sets.map(([name, flows]) => [name, compare(flows)] as const);
  const [ours, theirs] = [0, 1].map((side) => compared.reduce((sum, [, both]) => added(sum, both[side] ?? NONE), NONE));
  return [
    ...compared.flatMap(([name, both]) =>
      (["crossings", "overlaps", "bends", "sharedSides", "length"] as const).flatMap((what) =>
        ["ours", "libavoid"].map((who, side) => ({
          name: `${name}: ${what === "sharedSides" ? "sides where one leaves and another enters" : what}, ${who}`,
          value: both[side]?.[what] ?? NaN,
          unit: what === "length" ? "pt" : "",
          ...(what === "crossings" && who === "ours" ? { bar: both[1].crossings } : {}),
        })),
      ),
    ),
    { name: "crossings in all, ours", value: ours?.crossings ?? NaN, unit: "", bar: theirs?.crossings ?? NaN },
    { name: "lines on each other in all, ours", value: ours?.overlaps ?? NaN, unit: "", bar: 0 },
  ];
}

function compare(flows: readonly Prosedur[]): readonly [ours: Quality, theirs: Quality] {
  const scenes = flows.flatMap((prosedur) => scenesOf(viewOfPlan(planFlowchart(prosedur, layout))));
  const sum = (all: readonly Quality[]): Quality => all.reduce(added, NONE);
  return [
    sum(scenes.map(({ routes, links }) => qualityOf(routes, links))),
    sum(routedByLibavoid(scenes).map(({ routes }, index) => qualityOf(routes, scenes[index]?.links ?? []))),
  ];
}
