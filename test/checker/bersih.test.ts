import { readdirSync, readFileSync } from "node:fs";
import { createChecker } from "../../src/checker/checker";
import type { Konteks } from "../../src/sop/konteks";
import { konteksDasar } from "../../src/sop/profil-dasar";
import type { Sop } from "../../src/sop/sop";

/** SOPs from eleven fields of work, as a careful analyst writes them: whatever is found in them is a false alarm. */
const FOLDER = "test/fixtures/bersih";
const nama = readdirSync(FOLDER).map((file) => file.replace(".json", ""));
const TAHAP: readonly Konteks["tahap"][] = ["konsep", "diajukan", "final"];

test.each(nama)("%s", (satu) => {
  const sop = JSON.parse(readFileSync(`${FOLDER}/${satu}.json`, "utf8")) as Sop;
  for (const tahap of TAHAP) {
    const { findings } = createChecker().check(sop, konteksDasar(tahap, "2026-11-23"));
    expect(findings.map(({ code, path, text, message }) => [tahap, code, path, text, message].join(" | "))).toEqual([]);
  }
});
