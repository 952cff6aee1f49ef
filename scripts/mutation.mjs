/**
 * `npm run mutation -- <room> [word]`: puts faults into the files of a room (checker, sop, rules), or into those with a word in their
 * name, and says how many of them the tests find. Each file is tried with the tests of its own name and of the files that use it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";

process.env.PROPERTY_SHARE = "0.1";
process.env.FORCE_COLOR = "0";

/** Tests that are loaded for a file; more of them find little more and take long. */
const MOST = 4;
/** Tests of a room that look at several of its files. */
const SHARED = { checker: ["test/checker/parts.test.ts", "test/checker/checker.test.ts"], sop: [], rules: [] };
const USERS = ["sop", "rules"];

const [room = "checker", word = ""] = process.argv.slice(2);
const filesOf = (folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
const sources = filesOf(`src/${room}`).filter((file) => /\.ts$/.test(file) && path.basename(file).includes(word));

const ownTest = (file) => file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");

function testsOf(file) {
  const name = path.basename(file, ".ts");
  const users = USERS.flatMap((folder) => {
    const from = folder === room ? `"./${name}"` : `"../${room}/${name}"`;
    return filesOf(`src/${folder}`).filter((user) => user.endsWith(".ts") && readFileSync(user, "utf8").includes(from));
  });
  const tests = [ownTest(file), ...users.map(ownTest)].filter((test) => existsSync(test));
  return tests.length > 0 ? [...new Set(tests)].slice(0, MOST) : SHARED[room];
}

const total = { found: 0, missed: 0 };
for (const file of sources) {
  const tests = testsOf(file);
  if (tests.length === 0) continue;
  mkdirSync("reports/mutation", { recursive: true });
  const mutants = await new Stryker({
    configFile: "stryker.config.mjs",
    mutate: [file],
    incrementalFile: `reports/mutation/${file.replaceAll("/", "-")}.json`,
    jest: {
      enableFindRelatedTests: false,
      config: { roots: ["<rootDir>/test"], testMatch: tests.map((test) => `<rootDir>/${test}`) },
    },
  }).runMutationTest();
  const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const found = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  total.found += found;
  total.missed += missed.length;
  console.log(`${score(found, missed.length)} ${file} (${found + missed.length} faults)`);
  for (const { location, mutatorName, replacement, status } of missed) {
    console.log(
      `    ${location.start.line}:${location.start.column} ${mutatorName} ${status}: ${replacement.slice(0, 100)}`,
    );
  }
}
console.log(`${score(total.found, total.missed)} ${room} (${total.found + total.missed} faults)`);

function score(found, missed) {
  return found + missed === 0 ? "  --" : `${Math.round((100 * found) / (found + missed))} %`.padStart(5);
}
