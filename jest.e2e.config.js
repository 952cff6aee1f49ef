/** Browser tests: headless Chromium on the built pages, LibreOffice and the Open XML SDK on what they save. */
module.exports = {
  ...require("./jest.config.js"),
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 180000,
};
