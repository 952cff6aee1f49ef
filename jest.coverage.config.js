/** `npm run coverage`: every line of the core is run by the tests of its own rooms. */
module.exports = {
  ...require("./jest.config"),
  roots: ["<rootDir>/test/sop", "<rootDir>/test/rules", "<rootDir>/test/checker"],
  collectCoverage: true,
  collectCoverageFrom: ["src/{sop,rules,checker}/**/*.ts"],
  coverageProvider: "v8",
  coverageReporters: ["text", "json-summary"],
  coverageThreshold: { global: { lines: 100 } },
};
