import { readdirSync } from "node:fs";
import path from "node:path";
import { readPackage, fromFlatOpc } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader/read-snapshot";
import { Engine } from "../../../src/desk/engine/engine";
import { CORPUS, corpusFile, describeCorpus } from "../../support/corpus";

const list = (folder: string): string[] => {
  try {
    return readdirSync(path.join(CORPUS, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".docx") && !path.basename(name).startsWith("~"))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};

interface Wire {
  Results: { Value: unknown }[];
  Error?: unknown;
}

const body = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Body", ParentObjectPathId: 1 },
};

async function call(engine: Engine, name: string, args: unknown[]): Promise<unknown> {
  const Actions = [{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 2, ArgumentInfo: { Arguments: args } }];
  const answer = JSON.parse(await engine.execute(JSON.stringify({ Actions, ObjectPaths: body }))) as Wire;
  expect(answer.Error).toBeUndefined();
  return answer.Results[0]?.Value;
}

/** A third of them is variety enough, and keeps the test short. */
const some = (names: readonly string[]): string[] => names.filter((_name, index) => index % 3 === 0);

describeCorpus("documents of others", () => {
  test.each(some(list(".")))(
    "%s: the engine's paragraphs are the reader's; its OOXML can be put back",
    async (name) => {
      const bytes = corpusFile(name);
      const engine = Engine.open(bytes, { profile: "web" });
      const texts = () => engine.paragraphs().map(({ text }) => text);
      const before = texts();
      const read = readSnapshot(readPackage(bytes)).paragraphs.map(({ text }) => text);
      // A document that ends in a table has no last paragraph until Word opens it.
      expect(before.slice(0, read.length)).toEqual(read);

      const ooxml = (await call(engine, "GetOoxml", [])) as string;
      expect(readSnapshot(fromFlatOpc(ooxml)).paragraphs.map(({ text }) => text)).toEqual(before);
      await call(engine, "InsertOoxml", [ooxml, "Replace"]);
      // Where the document tracks changes, what was replaced stays as deleted, and so empty, paragraphs.
      const written = (all: readonly string[]) => all.filter((text) => text !== "");
      expect(written(texts())).toEqual(written(before));
      expect(engine.undo()).toBe(true);
      expect(texts()).toEqual(before);
      expect(readSnapshot(readPackage(engine.save())).paragraphs).toHaveLength(before.length);
    },
  );
});
