import { corpusFile, describeCorpus } from "../support/corpus";
import { closeScenes, openScene } from "./support/scene";

afterEach(closeScenes);

/** Merged cells, split tables, marks instead of symbols, revisions, tables of LibreOffice, drawn swimlanes. */
const DOCUMENTS = ["sop-004", "sop-009", "sop-014", "sop-018", "libreoffice-sop-001.doc", "libreoffice-sop-003.odt"];

describeCorpus("documents of the field", () => {
  test.each(DOCUMENTS)(
    "%s: a rebuilt chart loses no text and can be taken back",
    async (name) => {
      const scene = await openScene(corpusFile(`handmade/${name}.docx`), "web");
      const { recognition } = await scene.session.read();
      const target = recognition.sops.find(({ sop }) => sop.prosedur.langkah.length > 0)!;
      const before = scene.texts();
      expect(await scene.session.buildFlowchart(target.sop.prosedur, target)).toMatchObject({ ok: true });
      const kept = new Set(scene.texts());
      // A single character in a performer's column is a mark in place of a symbol, which is drawn now.
      const lost = before.filter((text) => text.trim().length > 1 && !kept.has(text));
      expect(lost).toEqual([]);
      expect(await scene.session.restore()).toMatchObject({ ok: true });
      expect(scene.texts()).toEqual(before);
    },
    60_000,
  );

  test("a document that is no SOP is read as what it is", async () => {
    const scene = await openScene(corpusFile("accreditation-template.docx"), "ltsc2021");
    expect((await scene.session.read()).recognition.kind).not.toBe("sop-ap");
  });
});
