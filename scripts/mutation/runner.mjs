import path from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { faultsByTest } from "./coverage.cjs";
import { runTests } from "./jest-in-process.cjs";
import { sources, testFiles, tests } from "./files.mjs";
import { nearness } from "./nearness.cjs";

/** Files of tests by which a fault is tried; those that stand farther away find little more and take long. */
const MOST = 10;

/**
 * Runs the tests of the core for Stryker, in modules that are loaded anew for each fault: one that works only while they are loaded is
 * tried like any other.
 */
class InProcessRunner {
  static inject = [];
  context = (globalThis.__stryker__ ??= {});

  init() {
    this.tests = tests();
    this.nearest = nearness([...sources(), ...testFiles()], this.tests);
    return Promise.resolve();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ files }) {
    const all = [];
    const runs = new Map();
    for (const file of this.tests) {
      const { static: whileLoading, perTest } = (this.context.mutantCoverage = { static: {}, perTest: {} });
      const results = await this.run(file, () => true);
      all.push(...results);
      runs.set(file, { tests: results.map(({ id }) => id), whileLoading, perTest });
    }
    const mutated = files.map((file) => path.relative("", file));
    const perTest = faultsByTest(mutated, runs, this.nearest, MOST);
    return { status: DryRunStatus.Complete, tests: all, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const wanted = new Set(testFilter);
    const files = new Set(testFilter.map(fileOf));
    let nrOfTests = 0;
    for (const file of this.nearest(path.relative("", sandboxFileName)).filter((file) => files.has(file))) {
      Object.assign(this.context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
      const results = await this.run(file, (id) => wanted.has(id));
      delete this.context.activeMutant;
      nrOfTests += results.length;
      const tooOften = determineHitLimitReached(this.context.hitCount, hitLimit);
      if (tooOften) return { ...tooOften, status: MutantRunStatus.Timeout };
      const failed = results.find(({ status }) => status === TestStatus.Failed);
      if (!failed) continue;
      const { id, failureMessage } = failed;
      return {
        status: MutantRunStatus.Killed,
        killedBy: [wanted.has(id) ? id : testFilter[0]],
        failureMessage,
        nrOfTests,
      };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  async run(file, wanted) {
    const begun = performance.now();
    this.context.currentTestId = undefined;
    const results = await runTests(path.resolve(file), (name) =>
      wanted((this.context.currentTestId = idOf(file, name))),
    );
    const whole = performance.now() - begun;
    return results.map(({ name, error }) => ({
      id: idOf(file, name),
      name,
      fileName: path.resolve(file),
      timeSpentMs: whole / results.length,
      ...(error === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: error }),
    }));
  }
}

const idOf = (file, name) => `${file} ${name}`;
const fileOf = (id) => id.slice(0, id.indexOf(" "));

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "jest-in-process", InProcessRunner)];
