/** Generates the JSON schemas of the model and of a profile from their types; with --check it only compares. */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createGenerator } from "ts-json-schema-generator";

const require = createRequire(import.meta.url);
require("./load-ts.cjs");
const { RULES } = require("../src/rules/index.ts");

/** Ids of rules are data of another room, so the type of a profile cannot name them; its schema does. A type says nothing of the texts of keys either. */
function withKeys(schema) {
  schema.properties.aturan.propertyNames = { enum: RULES.map(({ id }) => id).sort() };
  schema.definitions.Peran.propertyNames = { $ref: "#/definitions/Nama" };
  return schema;
}

const SCHEMAS = [
  { file: "src/sop/sop.schema.json", path: "src/sop/input.ts", type: "SopInput", finish: (schema) => schema },
  { file: "src/sop/profile.schema.json", path: "src/sop/profile.ts", type: "Profile", finish: withKeys },
];

for (const { file, path, type, finish } of SCHEMAS) {
  const schema = createGenerator({
    ...{ path, type, tsconfig: "tsconfig.json" },
    ...{ topRef: false, skipTypeCheck: true, additionalProperties: false },
  }).createSchema(type);
  const text = `${JSON.stringify(finish(schema), null, 2)}\n`;
  const target = new URL(`../${file}`, import.meta.url);
  if (!process.argv.includes("--check")) {
    await writeFile(target, text);
  } else if ((await readFile(target, "utf8").catch(() => "")) !== text) {
    console.error(`${file} tidak sesuai dengan tipenya; jalankan: node scripts/schema.mjs`);
    process.exitCode = 1;
  }
}
