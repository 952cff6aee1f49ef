import { toZip } from "../../src/ooxml/package";
import { buildTemplate } from "../../src/ooxml/writer/document";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { closeScenes, openScene, PROFILES } from "./support/scene";
import { docx, wordXml } from "../support/docx";

afterEach(closeScenes);
const template = toZip(buildTemplate(DEFAULT_TEMPLATE));

test.each(PROFILES)("read on %s", async (profile) => {
  const scene = await openScene(template, profile);
  scene.office.engine.setSelection(5);
  const reading = await scene.session.read();
  console.log(
    profile,
    scene.session.capabilities,
    reading.recognition.kind,
    reading.recognition.sops.length,
    reading.textOnly,
    reading.cursor,
    reading.layouts,
    JSON.stringify(scene.requests),
  );
});

test.each(PROFILES)("template into empty on %s", async (profile) => {
  const scene = await openScene(docx(wordXml("<w:p/>")), profile);
  await scene.session.read();
  console.log(
    profile,
    await scene.session.insertTemplate(DEFAULT_TEMPLATE),
    scene.requests.map((r) => r.join(" ")).join("\n"),
  );
  console.log(scene.texts().slice(0, 14).join("|"));
  console.log(await scene.session.restore(), scene.xml().slice(-800));
});
