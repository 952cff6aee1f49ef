/**
 * Faults put into the code on purpose, and how many of them the tests find: `npm run mutation`. What was measured is kept in
 * `reports/mutation` and measured again only where the code or its tests have changed.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "jest-in-process",
  coverageAnalysis: "perTest",
  incremental: true,
  reporters: [],
  concurrency: 1,
  timeoutMS: 10_000,
  logLevel: "error",
  ignorePatterns: ["/assets", "/coverage", "/dist", "/reports", "/test-output", "/test/e2e"],
};
