import { closeScenes, openScene } from "./support/scene";
import { emptyDocx } from "./support/documents";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { fromFlatOpc } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { outlineOf } from "../../src/word/outline";
import { buildInsertion } from "../../src/ooxml/writer/insertion";
import { sopKosong } from "../../src/sop/kosong";
import { stateOf } from "../../src/word/state";
import { readStructure } from "../../src/word/host";
afterEach(closeScenes);
test("x", async () => {
  const scene = await openScene(emptyDocx(), "web", { getOoxmlGagal: true });
  const payload = buildInsertion(sopKosong(), null, DEFAULT_TEMPLATE, null);
  await scene.office.Word.run(async (c) => {
    c.document.body.insertOoxml(payload, "Replace");
    await c.sync();
    const st = stateOf(await readStructure(c));
    console.log(
      JSON.stringify(outlineOf(st.snapshot, "texts"), null, 1),
      JSON.stringify(outlineOf(readSnapshot(fromFlatOpc(payload)), "texts"), null, 1),
    );
  });
}, 60000);
