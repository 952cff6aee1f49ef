import { emptyStore, STORE_NAMESPACE, type Store } from "../../src/ooxml/store";
import { docxOf, paragraph } from "../support/office-docx";
import { SOP } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const store: Store = {
  draf: SOP.prosedur,
  abaikan: [{ rule: "kegiatan-kata-kerja-aktif", konteks: "ab12", alasan: "Istilah setempat", tanggal: "2026-11-23" }],
  pemeriksaan: { tanggal: "2026-11-23", error: 1, warning: 2 },
};

const ours = ({ parts }: Scene): string[] =>
  Object.entries(parts()).flatMap(([name, text]) =>
    /customXml\/item\d+\.xml$/.test(name) && text.includes(STORE_NAMESPACE) ? [text] : [],
  );

const addPart = ({ office: { Office } }: Scene, xml: string): Promise<void> =>
  new Promise((done) => Office.context.document.customXmlParts.addAsync(xml, () => done()));

describe.each(PROFILES)("the store on %s", (profile) => {
  test("is empty at first, keeps what was written, and is one part", async () => {
    const scene = await openScene(docxOf(paragraph("x")), profile);
    expect(await scene.session.readStore()).toEqual(emptyStore());
    await scene.session.writeStore(store);
    await scene.session.writeStore({ ...store, draf: null });
    expect(await scene.session.readStore()).toEqual({ ...store, draf: null });
    expect(ours(scene)).toHaveLength(1);
  });
});

test("of several parts the newest that can be read counts", async () => {
  const scene = await openScene(docxOf(paragraph("x")));
  await scene.session.writeStore(store);
  await addPart(
    scene,
    `<tataSop xmlns="${STORE_NAMESPACE}"><pemeriksaan tanggal="2026-11-24" error="0" warning="0"/></tataSop>`,
  );
  expect((await scene.session.readStore()).pemeriksaan?.tanggal).toBe("2026-11-24");
});

test("a document that cannot be written keeps what it has", async () => {
  const scene = await openScene(docxOf(paragraph("x")));
  await scene.session.writeStore(store);
  scene.office.engine.setFault("hanyaBaca", true);
  await expect(scene.session.writeStore(emptyStore())).rejects.toMatchObject({ name: "WordTrouble" });
  expect(await scene.session.readStore()).toEqual(store);
});
