import type { Prosedur } from "../../src/sop/sop";
import { CAREFUL, handDrawn, type Anchoring } from "../support/hand-drawn/document";
import { chanceOf } from "../support/hand-drawn/rates";
import { docx, wordXml } from "../support/docx";
import { SOP } from "./support/documents";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

const shapes = (scene: Scene): string[] =>
  [...scene.xml().matchAll(/<wp:docPr[^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
const prosedur: Prosedur = { ...SOP.prosedur, langkah: SOP.prosedur.langkah.slice(0, 5) };

test.each<Anchoring>(["cell", "paragraph", "group", "canvas"])(
  "a drawing by hand, anchored by %s, gives way to ours as a whole and comes back as a whole",
  async (anchoring) => {
    const body = handDrawn(prosedur, { ...CAREFUL, anchoring }, chanceOf(3));
    const scene = await openScene(docx(wordXml(body)), "ltsc2021");
    const [sop] = (await scene.session.read()).recognition.sops;
    const before = [shapes(scene), scene.texts()];
    expect(await scene.session.buildFlowchart(sop!.sop.prosedur, sop!)).toEqual({ ok: true, notes: [] });
    expect(shapes(scene).filter((name) => !name.startsWith("SOP "))).toEqual([]);
    const [now] = (await scene.session.read()).recognition.sops;
    expect(now?.sop.prosedur).toEqual(sop!.sop.prosedur);
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect([shapes(scene), scene.texts()]).toEqual(before);
  },
);
