/**
 * Runs Jest's tests in this process: the same `describe`, `test` and `expect`, but not the world of its own that Jest builds around
 * every file. That makes a run thirty times shorter, and there are thousands of them.
 */
const circus = require("jest-circus");
const { expect } = require("expect");
const { ModuleMocker } = require("jest-mock");
const { setupFiles } = require("../../jest.config.js");
const { forget, load, mocking } = require("./modules.cjs");

const mocker = new ModuleMocker(globalThis);
const { describe, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, test, it: test, expect, beforeAll, beforeEach, afterAll, afterEach });

const nameOf = ({ name, parent }) => (parent?.parent === undefined ? name : `${nameOf(parent)} ${name}`);

/**
 * Loads one file of tests and runs those that `wanted` lets pass (it is asked before each starts), until one fails. A file that cannot
 * be loaded fails as a test without a name.
 * @returns {Promise<{ name: string, error: string | null }[]>} the tests that were run
 */
async function runTests(testFile, wanted) {
  circus.resetState();
  forget();
  globalThis.jest = { fn: (work) => mocker.fn(work), ...mocking(testFile) };
  const results = [];
  const watch = ({ name, test }) => {
    if (name === "test_start" && (results.some(failed) || !wanted(nameOf(test)))) test.mode = "skip";
    if (name === "test_done")
      results.push({ name: nameOf(test), error: test.errors.length > 0 ? String(test.errors[0]) : null });
  };
  circus.addEventHandler(watch);
  try {
    for (const file of setupFiles) load(file.replace("<rootDir>", process.cwd()));
    load(testFile);
    await circus.run();
    return results;
  } catch (error) {
    return [{ name: "", error: String(error) }];
  } finally {
    circus.removeEventHandler(watch);
  }
}

const failed = ({ error }) => error !== null;

module.exports = { runTests };
