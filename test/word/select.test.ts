import { SOP, sopDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

/** Text that is selected in Word. */
const selected = ({ office: { Word } }: Scene): Promise<string> =>
  Word.run(async (context) => {
    const range = context.document.getSelection();
    range.load("text");
    await context.sync();
    return range.text;
  });

describe.each(PROFILES)("selecting on %s", (profile) => {
  test("the paragraph of a value, or all of several", async () => {
    const scene = await openScene(sopDocx(), profile);
    const { alamat } = (await scene.session.read()).recognition.sops[0]!;
    expect(await scene.session.select(alamat.get("identitas.nomor")!)).toBe(true);
    expect(await selected(scene)).toBe(SOP.identitas.nomor);
    expect(await scene.session.select(alamat.get("prosedur.langkah.2.kegiatan")!)).toBe(true);
    expect(await selected(scene)).toBe(SOP.prosedur.langkah[2]?.kegiatan);
    expect(await scene.session.select(alamat.get("dasarHukum")!)).toBe(true);
    const text = await selected(scene);
    for (const item of SOP.dasarHukum) expect(text).toContain(item);
  });
});

test("a value that has moved is found again", async () => {
  const scene = await openScene(sopDocx(), "web");
  const { alamat } = (await scene.session.read()).recognition.sops[0]!;
  const { engine } = scene.office;
  engine.splitParagraph(scene.texts().indexOf(SOP.dasarHukum[0]!), 10);
  expect(await scene.session.select(alamat.get("prosedur.langkah.2.kegiatan")!)).toBe(true);
  expect(await selected(scene)).toBe(SOP.prosedur.langkah[2]?.kegiatan);
  const shifted = alamat.get("dasarHukum.1")!;
  expect(await scene.session.select(shifted)).toBe(true);
  expect(await selected(scene)).toBe(SOP.dasarHukum[1]);
});

test("a value that was rewritten is selected in its place", async () => {
  const scene = await openScene(sopDocx(), "web");
  const { alamat } = (await scene.session.read()).recognition.sops[0]!;
  scene.office.engine.typeText(scene.texts().indexOf(SOP.identitas.nama), "Nama lain");
  expect(await scene.session.select(alamat.get("identitas.nama")!)).toBe(true);
  expect(await selected(scene)).toBe("Nama lain");
});

test("a value whose place is gone is not found", async () => {
  const scene = await openScene(sopDocx(), "web");
  const { alamat } = (await scene.session.read()).recognition.sops[0]!;
  await scene.office.Word.run(async (context) => {
    context.document.body.tables.getFirst().getNext().delete();
    await context.sync();
  });
  expect(await scene.session.select(alamat.get("prosedur.langkah.2.kegiatan")!)).toBe(false);
});
