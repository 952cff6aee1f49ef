import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Scene } from "../flowchart/scenes";
import type { Prosedur } from "../../src/sop/sop";

/** A graph for libraries that place the symbols themselves. */
export interface Graph {
  readonly nodes: number;
  readonly edges: readonly (readonly [number, number])[];
}

export const graphOf = ({ langkah }: Prosedur): Graph => ({
  nodes: langkah.length,
  edges: langkah.flatMap(({ ke }, from) =>
    ke.flatMap(({ langkah: to }) => (to !== null && langkah[to - 1] ? [[from, to - 1] as const] : [])),
  ),
});

const PROGRAM = join("test", "support", "rival-process.mjs");

function ask<T>(question: unknown): T {
  const input = JSON.stringify(question);
  return JSON.parse(execFileSync(process.execPath, [PROGRAM], { input, maxBuffer: 2 ** 29 }).toString()) as T;
}

type Routed = { routes: readonly (readonly (readonly [number, number])[])[]; ms: number };

/** Routes of libavoid for scenes, and the time that it takes for each. */
export const routedByLibavoid = (scenes: readonly Scene[]): Routed[] =>
  ask({ scenes: scenes.map(({ bounds, shapes, links }) => ({ bounds, shapes, links })) });

/** Median times of dagre and elkjs to lay a graph out, in milliseconds. */
export const laidOutByOthers = (graph: Graph): { dagre: number; elkjs: number } => ask({ graph });
