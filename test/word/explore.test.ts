import { closeScenes, openScene } from "./support/scene";
import { sopDocx } from "./support/documents";
import { fromFlatOpc } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { stateOf } from "../../src/word/state";
afterEach(closeScenes);
test("perf", async () => {
  const t00 = performance.now();
  const doc = sopDocx();
  const t01 = performance.now();
  const scene = await openScene(doc, "web");
  console.log("build", t01 - t00, "boot", performance.now() - t01, "uptime", require("os").loadavg());
  for (let i = 0; i < 3; i++) {
    const t0 = performance.now();
    let x = "";
    await scene.office.Word.run(async (c) => {
      const o = c.document.body.getOoxml();
      await c.sync();
      x = o.value;
    });
    const t1 = performance.now();
    const pkg = fromFlatOpc(x);
    const t2 = performance.now();
    const s = readSnapshot(pkg);
    const t3 = performance.now();
    recognise(s);
    const t4 = performance.now();
    const texts = s.paragraphs.map((p) => p.text);
    stateOf({ content: pkg, texts: { all: "", paragraphs: texts }, cursor: null, proxies: [] });
    const t5 = performance.now();
    await scene.session.read();
    const t6 = performance.now();
    console.log({
      len: x.length,
      getOoxml: t1 - t0,
      flat: t2 - t1,
      snap: t3 - t2,
      rec: t4 - t3,
      state: t5 - t4,
      sessionRead: t6 - t5,
    });
  }
}, 60000);
