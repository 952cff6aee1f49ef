import { placeOf } from "../../src/ooxml/address";
import { sopDocx, SOP } from "./support/documents";
import { closeScenes, openScene, PROFILES } from "./support/scene";

afterEach(closeScenes);

describe.each(PROFILES)("reading on %s", (profile) => {
  test("gives the model, the places and the page, in one sync", async () => {
    const { session, requests, office } = await openScene(sopDocx(), profile);
    office.engine.setSelection(12);
    requests.length = 0;
    const reading = await session.read();
    expect(requests).toHaveLength(1);
    expect(reading).toMatchObject({ textOnly: false, cursor: 12, cursorSop: 0 });
    expect(reading.facts).toEqual({ trackChanges: false, protected: false, readOnly: false, compatibilityMode: 15 });
    const [sop] = reading.recognition.sops;
    expect(sop?.sop.identitas).toEqual(SOP.identitas);
    expect(sop?.sop.prosedur).toEqual(SOP.prosedur);
    expect(reading.layouts).toHaveLength(1);
    expect(reading.layouts[0]).toMatchObject({ firstPageOffset: 0, font: "Arial" });
  });

  test("goes on with texts when Word refuses the OOXML, in two syncs", async () => {
    const { session, requests } = await openScene(sopDocx(), profile, { getOoxmlGagal: true });
    requests.length = 0;
    const reading = await session.read();
    expect(requests).toHaveLength(2);
    expect(reading.textOnly).toBe(true);
    const { sop } = reading.recognition.sops[0]!;
    expect(sop.identitas.nama).toBe(SOP.identitas.nama);
    expect(sop.dasarHukum).toEqual(SOP.dasarHukum);
    expect(sop.prosedur.langkah.map(({ kegiatan }) => kegiatan)).toEqual(
      SOP.prosedur.langkah.map(({ kegiatan }) => kegiatan),
    );
    expect(sop.dokumen?.baganTerbaca).toBe(false);
  });
});

test("a selection in a header has no place in the body", async () => {
  const { session, office } = await openScene(sopDocx(), "web");
  await office.Word.run(async (context) => {
    context.document.sections.getFirst().getHeader("Primary").insertText("Kepala", "Start").select();
    await context.sync();
  });
  expect(await session.read()).toMatchObject({ cursor: null, cursorSop: 0, textOnly: false });
});

test("every address that was read names paragraphs of Word with the text of the value", async () => {
  const { session, texts } = await openScene(sopDocx(), "m365");
  const { alamat } = (await session.read()).recognition.sops[0]!;
  const nama = placeOf(alamat.get("identitas.nama")!).paragraphs.map((index) => texts()[index]);
  expect(nama).toEqual([SOP.identitas.nama]);
  const waktu = placeOf(alamat.get("prosedur.langkah.1.mutuBaku.waktu")!).paragraphs.map((index) => texts()[index]);
  expect(waktu).toEqual([SOP.prosedur.langkah[1]?.mutuBaku.waktu]);
});
