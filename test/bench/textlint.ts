import type { TextlintKernel as Kernel, TextlintKernelOptions } from "@textlint/kernel";
import { createChecker } from "../../src/checker/checker";
import type { Konteks } from "../../src/sop/konteks";
import { semuaIsian } from "../../src/sop/semua-isian";
import type { Sop } from "../../src/sop/sop";
import { type Figure, median } from "./measure";

/** Ten published rules that look at sentences, words and lists, as ours do. */
const RULES = [
  ...["max-comma", "sentence-length", "stop-words", "terminology", "unexpanded-acronym", "no-todo"],
  ...["no-exclamation-question-mark", "no-start-duplicated-conjunction", "period-in-list-item", "no-empty-section"],
];
const SLOWEST = "stop-words";
const ROUNDS = 3;

/** These packages read files beside themselves, so they are loaded as they are and not bundled. */
const load = async (name: string): Promise<unknown> => {
  const loaded = (await import(/* webpackIgnore: true */ name)) as { default: unknown };
  const inner = loaded.default as { default?: unknown };
  return inner.default ?? inner;
};

/** How long textlint takes for the same text with ten rules, and how many times longer that is than all of ours. */
export async function besideTextlint(sop: Sop, konteks: Konteks): Promise<Figure[]> {
  const ten = await lintWith(RULES, sop);
  const nine = await lintWith(
    RULES.filter((rule) => rule !== SLOWEST),
    sop,
  );
  const clone = median(() => void structuredClone(sop));
  const ours = median(() => void createChecker().check(structuredClone(sop), konteks)) - clone;
  return [
    { name: "textlint with ten published rules on the same text", value: ten, unit: "ms" },
    { name: `textlint without ${SLOWEST}, the slowest of them`, value: nine, unit: "ms" },
    { name: "all of our rules on it, nothing remembered of the model", value: ours, unit: "ms" },
    { name: "textlint beside ours", value: ten / ours, unit: "times" },
    { name: `textlint without ${SLOWEST} beside ours`, value: nine / ours, unit: "times" },
  ];
}

/** Milliseconds that textlint takes with these rules, at best of some rounds. */
async function lintWith(names: readonly string[], sop: Sop): Promise<number> {
  const { TextlintKernel } = (await load("@textlint/kernel")) as { TextlintKernel: new () => Kernel };
  const plugins = [{ pluginId: "text", plugin: await load("@textlint/textlint-plugin-text") }];
  const rules = await Promise.all(
    names.map(async (ruleId) => ({ ruleId, rule: await load(`textlint-rule-${ruleId}`) })),
  );
  const options = { ext: ".txt", filePath: "sop.txt", rules, plugins } as unknown as TextlintKernelOptions;
  const text = semuaIsian(sop)
    .map(([, isian]) => isian)
    .filter((isian) => isian !== "")
    .join("\n\n");
  const kernel = new TextlintKernel();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await kernel.lintText(text, options);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
