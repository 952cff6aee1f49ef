/**
 * The TypeScript of this project as modules that can be forgotten and loaded anew thousands of times: each file is compiled once, and
 * loading it again only calls it.
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { transformSync } = require("@swc/core");

/** Data alone: nothing is put into it, and nothing changes it. */
const KEPT = `${path.sep}regulation${path.sep}`;

// So that `./name` is found as `name.ts`; such files themselves are loaded below.
require.extensions[".ts"] = () => undefined;

const wrappers = new Map();
let modules = new Map();

/** Forgets all modules but those that are data. */
const forget = () => {
  modules = new Map([...modules].filter(([file]) => file.includes(KEPT)));
};

function load(file) {
  if (!file.endsWith(".ts")) return require(file);
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const { run, from } = wrapperOf(file);
  run(module.exports, (request) => load(from(request)), module, file, path.dirname(file));
  return module.exports;
}

function wrapperOf(file) {
  const known = wrappers.get(file);
  if (known !== undefined) return known;
  const { code, map } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022", transform: { hidden: { jest: true } } },
    module: { type: "commonjs" },
    sourceMaps: true,
  });
  const run = vm.compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: file });
  const wrapper = { run, from: resolver(file), code, map };
  wrappers.set(file, wrapper);
  return wrapper;
}

function resolver(file) {
  const { resolve } = createRequire(file);
  const known = new Map();
  return (request) => {
    if (!known.has(request)) known.set(request, resolve(request));
    return known.get(request);
  };
}

/** What `jest` does with modules, for one file of tests. */
function mocking(testFile) {
  const from = resolver(testFile);
  const mock = (request, make) => modules.set(from(request), { exports: make() });
  return {
    mock,
    doMock: mock,
    requireActual: (request) => {
      const file = from(request);
      const mocked = modules.get(file);
      modules.delete(file);
      const actual = load(file);
      modules.set(file, mocked ?? { exports: actual });
      return actual;
    },
    isolateModules: (work) => {
      const before = modules;
      forget();
      work();
      modules = before;
    },
  };
}

module.exports = { forget, load, mocking, wrapperOf };
