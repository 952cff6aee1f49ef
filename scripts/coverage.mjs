/** `npm run coverage`: the lines of the core's rooms that none of their tests runs. There must be none, or it fails. */
import { Session } from "node:inspector/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import V8ToIstanbul from "v8-to-istanbul";
import { runTests } from "./mutation/jest-in-process.cjs";
import { wrapperOf } from "./mutation/modules.cjs";
import { sources, tests } from "./mutation/files.mjs";

process.env.PROPERTY_SHARE = "0.1";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
for (const test of tests()) {
  const failed = (await runTests(path.resolve(test), () => true)).find(({ error }) => error !== null);
  if (failed) throw new Error(`${test}: ${failed.name}: ${failed.error}`);
}
const { result } = await session.post("Profiler.takePreciseCoverage");

let [lines, missed] = [0, 0];
for (const file of sources()) {
  const counts = await lineCounts(path.resolve(file));
  const never = counts.flatMap((count, index) => (count === 0 ? [index + 1] : []));
  if (never.length > 0) console.log(`${file}: ${never.join(", ")}`);
  lines += counts.length;
  missed += never.length;
}
console.log(`${((100 * (lines - missed)) / lines).toFixed(2)} % of ${lines} lines`);
if (missed > 0) process.exitCode = 1;

/** How often each line of a file was run. Of one that was never loaded no line was, unless it holds nothing but types. */
async function lineCounts(file) {
  const { code, map } = wrapperOf(file);
  const seen = result.find(({ url }) => url === pathToFileURL(file).href);
  const sourceMap = { sourcemap: JSON.parse(map) };
  const converter = new V8ToIstanbul(file, 0, { source: code, sourceMap });
  await converter.load();
  converter.applyCoverage(seen?.functions ?? []);
  const counts = Object.values(converter.toIstanbul()[file].s);
  if (seen !== undefined) return counts;
  return /require\(|_export\(|exports, "(?!__esModule)/.test(code) ? counts.map(() => 0) : [];
}
