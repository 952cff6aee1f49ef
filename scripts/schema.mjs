/** Generates src/sop/sop.schema.json from the type SopInput; with --check it only compares. */
import { readFile, writeFile } from "node:fs/promises";
import { createGenerator } from "ts-json-schema-generator";

const target = new URL("../src/sop/sop.schema.json", import.meta.url);
const schema = createGenerator({
  path: "src/sop/input.ts",
  tsconfig: "tsconfig.json",
  type: "SopInput",
  topRef: false,
  skipTypeCheck: true,
  additionalProperties: false,
}).createSchema("SopInput");
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes("--check")) {
  await writeFile(target, text);
} else if ((await readFile(target, "utf8")) !== text) {
  console.error("src/sop/sop.schema.json tidak sesuai dengan tipenya; jalankan: node scripts/schema.mjs");
  process.exitCode = 1;
}
