import { corpusFile } from "../support/corpus";
import { readPackage } from "../../src/ooxml/package";
import { stateOfPackage } from "./support/states";
import { blockElements } from "../../src/word/excerpt";
import { procedureBlocks } from "../../src/word/find-sop";
import { joinTables } from "../../src/word/joined-table";
import { tableMap } from "../../src/ooxml/writer/rebuild/table-map";
import { placeOf } from "../../src/ooxml/address";
test("x", () => {
  for (const name of ["libreoffice-sop-001.doc", "sop-014"]) {
    const pkg = readPackage(corpusFile(`handmade/${name}.docx`));
    const state = stateOfPackage(pkg);
    const sop = state.recognition.sops[0]!;
    const els = blockElements(pkg);
    console.log(
      name,
      els.length,
      state.snapshot.blocks.length,
      sop.procedureTables,
      procedureBlocks(state, sop),
      state.snapshot.tables.map((t) => [t.parent, t.grid.length, t.rows.length]),
    );
    console.log(JSON.stringify(sop.sop.prosedur).slice(0, 3000));
    console.log(
      JSON.stringify(tableMap(state.snapshot, sop.sop.prosedur, sop.alamat, sop.procedureTables[0]!)),
      joinTables(
        state.snapshot,
        sop,
        procedureBlocks(state, sop).map((b) => els[b]!),
      ) !== null,
    );
    const i = state.snapshot.paragraphs.findIndex((p) => p.text === "SOP Pengelolaan Surat Masuk" && p.cell);
    console.log(
      state.snapshot.paragraphs[i],
      [...sop.alamat].filter(([, a]) => placeOf(a).paragraphs.includes(i)).map(([p]) => p),
    );
    console.log(
      state.snapshot.tables[sop.procedureTables[0]!]!.rows.map((r) =>
        r.cells
          .map(
            (c) =>
              `${c.column}+${c.columnSpan}:` + c.paragraphs.map((p) => state.snapshot.paragraphs[p]!.text).join("¶"),
          )
          .join(" | "),
      ).join("\n"),
    );
  }
});
