/** Adds up jest's results into one closing line: `node scripts/count-tests.mjs RESULT.json…`. */
import { readFileSync } from "node:fs";

const results = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed, ${sum("numPendingTests")} skipped`);
