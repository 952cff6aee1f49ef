import fc from "fast-check";
import { NO_FAULTS, type ProfileId } from "../../src/desk/engine/options";
import type { Faults } from "../../src/desk/engine/engine";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import type { WriteReport } from "../../src/word/session";
import { SOP, sopDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

/** What a person may ask for, on a document with one SOP. */
const WRITES: Record<string, (scene: Scene) => Promise<WriteReport>> = {
  build: async ({ session }) => {
    const [sop] = (await session.read()).recognition.sops;
    const langkah = [...SOP.prosedur.langkah].reverse().map((each) => ({ ...each, ke: [] }));
    return session.buildFlowchart({ ...SOP.prosedur, langkah }, sop!);
  },
  insert: ({ session }) => session.insertTemplate(DEFAULT_TEMPLATE),
  rename: async ({ session }) => {
    const [sop] = (await session.read()).recognition.sops;
    return session.replaceTexts([
      { at: sop!.alamat.get("identitas.nama")!, from: SOP.identitas.nama, to: "Nama baru" },
    ]);
  },
};

/** Texts that no write of these may touch. */
const KEPT = [...SOP.dasarHukum, SOP.identitas.instansi, ...SOP.prosedur.langkah.map(({ kegiatan }) => kegiatan)];

const faultNames = Object.keys(NO_FAULTS).filter((name) => name !== "lambat") as (keyof Faults)[];

test("whatever goes wrong: a refusal changes no byte of the text, a write loses none, and it can be taken back", async () => {
  const profile = fc.constantFrom<ProfileId>(...PROFILES);
  const faults = fc.subarray(faultNames, { maxLength: 3 });
  const write = fc.constantFrom(...Object.keys(WRITES));
  await fc.assert(
    fc.asyncProperty(profile, faults, write, async (kind, names, name) => {
      const scene = await openScene(sopDocx(), kind, Object.fromEntries(names.map((fault) => [fault, true])));
      scene.office.engine.setSelection(5);
      const before = { xml: scene.xml(), texts: scene.texts() };
      const report = await WRITES[name]!(scene);
      if (!report.ok) expect(scene.xml()).toBe(before.xml);
      else {
        expect(scene.texts()).toEqual(expect.arrayContaining(KEPT));
        expect(scene.texts()).not.toEqual(before.texts);
      }
      if (!report.ok || !scene.session.restorable) return;
      expect(await scene.session.restore()).toMatchObject({ ok: true });
      const filled = (texts: string[]): string[] => texts.filter((text) => text !== "");
      expect(filled(scene.texts())).toEqual(filled(before.texts));
      closeScenes();
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 600_000);
