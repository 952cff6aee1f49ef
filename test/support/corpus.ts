import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Documents written by others. They are not part of the project; tests that need them are skipped without. */
export const CORPUS = resolve(__dirname, "../../../shared/corpus");

/** `describe` when the corpus is there, else `describe.skip` with the reason in its name. */
export function describeCorpus(name: string, body: () => void): void {
  if (existsSync(CORPUS)) describe(name, body);
  else describe.skip(`${name} (skipped: no corpus at ${CORPUS})`, () => test("corpus", () => undefined));
}

/** Bytes of a document of the corpus. */
export const corpusFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(CORPUS, name)));

/** The handmade documents, without the ending: "sop-001". */
export const handmade = (): string[] =>
  existsSync(CORPUS)
    ? readdirSync(join(CORPUS, "handmade"))
        .filter((name) => name.endsWith(".docx"))
        .map((name) => name.slice(0, -".docx".length))
        .sort()
    : [];

/** What a careful human reads out of a handmade document; several SOPs are a list. */
export const expected = (name: string): unknown =>
  JSON.parse(readFileSync(join(CORPUS, "handmade", `${name}.expected.json`), "utf8"));
