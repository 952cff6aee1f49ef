/** Unit tests: no browser, no LibreOffice. A file that needs a DOM says so with `@jest-environment jsdom`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: { "^.+\\.[tj]sx?$": "@swc/jest" },
  setupFiles: ["<rootDir>/test/support/bahasa.ts"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/style.cjs" },
  testTimeout: 20000,
  // Jest leaves one core free by default; on two cores that halves the speed.
  maxWorkers: "100%",
};
