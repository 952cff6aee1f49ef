/** Compares the built pane with its size budgets (docs: README, "Angka"). Run after `npm run build`. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1024;
const folder = new URL("../dist/taskpane/", import.meta.url);
const size = (text) => gzipSync(text).length;
const gzipped = (file) => size(readFileSync(new URL(file, folder)));

const page = readFileSync(new URL("taskpane.html", folder), "utf8");
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
const first = scripts.filter((file) => page.includes(file));
const rest = scripts.filter((file) => !first.includes(file));
const inline = [...page.matchAll(/<script>(.*?)<\/script>/gs)].reduce((bytes, [, code]) => bytes + size(code), 0);
const total = (files) => files.reduce((bytes, file) => bytes + gzipped(file), 0);

const budgets = [
  ["page that is seen first, with its styles and script", size(page), 14 * KB],
  ["own script until the pane answers", inline + total(first), 120 * KB],
  ["largest part loaded on demand", Math.max(0, ...rest.map(gzipped)), 300 * KB],
];
for (const [name, bytes, limit] of budgets) {
  const ok = bytes <= limit;
  console.log(`${ok ? "ok  " : "OVER"} ${name}: ${(bytes / KB).toFixed(1)} kB gzip (budget ${limit / KB})`);
  if (!ok) process.exitCode = 1;
}
console.log(
  `     all script together, most of it loaded on demand: ${(total(scripts) / KB).toFixed(1)} kB gzip; a usual session is measured in test/e2e/speed.test.ts`,
);
