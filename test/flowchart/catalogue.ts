import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lengkapi } from "../../src/sop/input";
import type { Prosedur } from "../../src/sop/sop";

const FOLDER = join("src", "snippets", "sop");

/** The flows of the standard SOPs. */
export const catalogue = (): Prosedur[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => lengkapi(JSON.parse(readFileSync(join(FOLDER, name), "utf8"))).prosedur);
