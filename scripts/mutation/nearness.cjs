const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** The test that bears the name of a source file. */
const ownTest = (file) => file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");

/** For each file the files that import it, and the test of its own name. */
function usersOf(files) {
  const users = new Map(files.map((file) => [file, [ownTest(file)]]));
  for (const user of files) {
    for (const [, request] of readFileSync(user, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      users.get(`${path.join(path.dirname(user), request)}.ts`)?.push(user);
    }
  }
  return users;
}

/**
 * How far each test stands from a source file: by its own name 0, by that of a file that uses it 1, and so on.
 * @param files sources and tests, with what the tests share
 * @returns {(source: string) => string[]} the tests among `tests` that reach a file, nearest first
 */
function nearness(files, tests) {
  const users = usersOf(files);
  return (source) => {
    const reached = new Set([source]);
    for (const file of reached) for (const user of users.get(file) ?? []) if (existsSync(user)) reached.add(user);
    return [...reached].filter((file) => tests.includes(file));
  };
}

module.exports = { nearness };
