import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** What is built for these tests: the name of its webpack configuration, and a file that the build leaves. */
const PARTS = { desk: "dist/desk/index.html", terminal: "dist/terminal/sop.cjs" } as const;

/**
 * Builds a part when it is missing or older than its sources; `DESK_BUILT=1` trusts what is there. Returns the path of
 * the file that the build leaves.
 */
export function built(part: keyof typeof PARTS): string {
  const file = join(ROOT, PARTS[part]);
  if (existsSync(file) && (process.env.DESK_BUILT || statSync(file).mtimeMs >= newest(join(ROOT, "src")))) return file;
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", part, "--mode", "production"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return file;
}

/** Time of the last change of any file below a folder. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
