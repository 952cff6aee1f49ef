/**
 * Completes package-lock.json with the optional packages of other platforms: `node scripts/lock-platforms.mjs`, after each
 * `npm install`. A registry that lacks some of them leaves them out, and `npm ci` then refuses the lockfile.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const known = lock.packages;
for (const [owner, { optionalDependencies = {} }] of Object.entries({ ...known })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    const os = SYSTEMS.find((system) => name.includes(`-${system}`));
    const cpu = PROCESSORS.find((processor) => name.includes(`-${processor}`));
    if (known[place] || known[`${owner}/${place}`] || !os || !cpu) continue;
    known[place] = { version: version.replace(/^[~^]/, ""), cpu: [cpu], dev: true, optional: true, os: [os] };
  }
}
lock.packages = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
