import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { closeScenes, openScene, PROFILES } from "./support/scene";
import { docx, wordXml } from "../support/docx";
import bersih from "../fixtures/sop-bersih.json";
import type { Sop } from "../../src/sop/sop";

afterEach(closeScenes);
const prosedur = (bersih as unknown as Sop).prosedur;

test.each(PROFILES.slice(0, 2))(
  "template into empty on %s",
  async (profile) => {
    const scene = await openScene(docx(wordXml("<w:p/>")), profile);
    const before = scene.parts();
    console.log(
      profile,
      await scene.session.insertTemplate(DEFAULT_TEMPLATE),
      scene.requests.map((r) => r.join(" ")).join("\n"),
    );
    console.log(scene.texts().join("|"));
    const reading = await scene.session.read();
    console.log(
      reading.recognition.kind,
      reading.recognition.sops[0]?.procedureTables,
      reading.layouts,
      reading.cursor,
    );
    scene.requests.length = 0;
    const t = performance.now();
    console.log(
      await scene.session.buildFlowchart(prosedur, reading.recognition.sops[0]!, {}),
      performance.now() - t,
      scene.requests.map((r) => r.join(" ")).join("\n"),
    );
    console.log(scene.texts().join("|"));
    const again = await scene.session.read();
    console.log(
      JSON.stringify(again.recognition.sops[0]?.sop.prosedur) === JSON.stringify(prosedur),
      JSON.stringify(again.recognition.sops[0]?.sop.prosedur).slice(0, 500),
    );
    console.log(await scene.session.restore());
    console.log(scene.texts().join("|"));
  },
  60000,
);
