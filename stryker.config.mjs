/**
 * Faults put into the code on purpose, and how many of them the tests find. `scripts/mutation.mjs` sets what is mutated and which tests
 * are run; what was measured is kept in `reports/mutation` and measured again only where the code or its tests have changed.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  // What is computed while a module is loaded (word lists, patterns) is run by every test, so that a fault in it would need all of them.
  ignoreStatic: true,
  incremental: true,
  reporters: [],
  concurrency: 1,
  timeoutMS: 10_000,
  logLevel: "error",
  ignorePatterns: ["/shared", "/dist", "/docs", "/reports", "/coverage"],
};
