/**
 * `npm run mutation -- [room] [word]`: puts faults into the files of the core's rooms (checker, sop, rules), or into those of one room
 * with a word in their name, and says how many of them the tests find. A run that is broken off goes on where it was.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { filesOf, ROOMS } from "./mutation/files.mjs";
import { describe, missed, score } from "./mutation/score.cjs";

process.env.PROPERTY_SHARE = "0.1";
process.env.FORCE_COLOR = "0";

/** Files that are tried in one go: each go begins with a run of all tests, and what it found is kept at its end. */
const AT_ONCE = 40;

const [only, word = ""] = process.argv.slice(2);

async function tryRoom(room) {
  mkdirSync("reports/mutation", { recursive: true });
  const files = filesOf("src", room).filter((file) => path.basename(file).includes(word));
  const faults = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const results = await tryFiles(some, `reports/mutation/${room}.json`);
    for (const file of some) {
      const own = results.filter(({ fileName }) => path.relative("", fileName) === file);
      if (own.length === 0) continue;
      console.log(`${score(own)} ${file}`);
      for (const fault of own.filter(missed)) console.log(describe(fault));
      faults.push(...own);
    }
  }
  return `${score(faults)} ${room}`;
}

const tryFiles = (mutate, incrementalFile) =>
  new Stryker({ configFile: "stryker.config.mjs", mutate, incrementalFile }).runMutationTest();

const scores = [];
for (const room of only === undefined ? ROOMS : [only]) scores.push(await tryRoom(room));
console.log(scores.join("\n"));
