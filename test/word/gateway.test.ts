import type { Faults, ProfileId } from "../../src/desk/engine/engine";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import type { Refusal, WriteReport } from "../../src/word/session";
import { docxOf, paragraph, SECTION, table } from "../support/office-docx";
import { emptyDocx, SOP, sopDocx, templateDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const build = async ({ session }: Scene): Promise<WriteReport> => {
  const { recognition } = await session.read();
  return session.buildFlowchart(SOP.prosedur, recognition.sops[0] ?? null);
};
const insert = ({ session }: Scene): Promise<WriteReport> => session.insertTemplate(DEFAULT_TEMPLATE);
const rename = async ({ session }: Scene): Promise<WriteReport> => {
  const { alamat, sop } = (await session.read()).recognition.sops[0]!;
  return session.replaceTexts([{ at: alamat.get("identitas.nama")!, from: sop.identitas.nama, to: "Nama baru" }]);
};

const WRITES = { build, insert, rename };

describe("refusals leave every byte as it was", () => {
  const cases: [Refusal, ProfileId, Partial<Faults>][] = [
    ...PROFILES.map((profile): [Refusal, ProfileId, Partial<Faults>] => [
      "dokumenTerlindung",
      profile,
      { terlindung: true },
    ]),
    ...PROFILES.map((profile): [Refusal, ProfileId, Partial<Faults>] => [
      "dokumenHanyaBaca",
      profile,
      { hanyaBaca: true },
    ]),
    ["pelacakanAktif", "ltsc2021", { lacakPerubahan: true }],
  ];
  test.each(cases)("%s on %s", async (reason, profile, faults) => {
    const scene = await openScene(sopDocx(), profile, faults);
    const before = scene.parts();
    for (const write of Object.values(WRITES)) expect(await write(scene)).toMatchObject({ ok: false, reason });
    expect(scene.parts()).toEqual(before);
    expect(scene.session.restorable).toBe(false);
    expect(await scene.session.restore()).toEqual({ ok: false, reason: "tidakAdaYangDikembalikan" });
  });

  test.each(PROFILES)("wordMenolak on %s, when Word throws on insertion", async (profile) => {
    const scene = await openScene(templateDocx(), profile, { insertOoxmlGagal: true });
    const before = scene.parts();
    expect(await build(scene)).toMatchObject({ ok: false, reason: "wordMenolak" });
    expect(await insert(scene)).toMatchObject({ ok: false, reason: "wordMenolak" });
    expect(scene.parts()).toEqual(before);
  });

  test("isiBerubah, when the table was changed after it was read", async () => {
    const scene = await openScene(sopDocx(), "web");
    const [sop] = (await scene.session.read()).recognition.sops;
    scene.office.engine.typeText(scene.texts().indexOf("Memberikan disposisi"), "Memberikan arahan");
    const before = scene.parts();
    const report = await scene.session.buildFlowchart(SOP.prosedur, sop!);
    expect(report).toEqual({ ok: false, reason: "isiBerubah" });
    expect(scene.parts()).toEqual(before);
  });

  test("isiBerubah, when a shape was moved after it was read", async () => {
    const scene = await openScene(sopDocx(), "web");
    const [sop] = (await scene.session.read()).recognition.sops;
    const offset = scene.office.engine.documentXml().getElementsByTagName("wp:posOffset")[0]!;
    offset.textContent = String(Number(offset.textContent) + 127_000);
    expect(await scene.session.buildFlowchart(SOP.prosedur, sop!)).toEqual({ ok: false, reason: "isiBerubah" });
  });
});

describe("where the cursor stands", () => {
  const select = (scene: Scene, place: (context: Word.RequestContext) => Word.Range | Word.Paragraph): Promise<void> =>
    scene.office.Word.run(async (context) => {
      place(context).select();
      await context.sync();
    });

  test.each<[Refusal, (context: Word.RequestContext) => Word.Range | Word.Paragraph]>([
    [
      "kursorDiHeader",
      ({ document }) => document.sections.getFirst().getHeader("Primary").insertText("Kepala", "Start"),
    ],
    ["kursorDiTabelLain", ({ document }) => document.body.tables.getFirst().getRange("Start")],
  ])("%s", async (reason, place) => {
    const scene = await openScene(docxOf(paragraph("Daftar") + table([["a", "b"]]) + paragraph("")), "ltsc2021");
    await select(scene, place);
    const before = scene.parts();
    const write = [await scene.session.buildFlowchart(SOP.prosedur, null), await insert(scene)];
    expect(write).toEqual([
      { ok: false, reason },
      { ok: false, reason },
    ]);
    expect(scene.parts()).toEqual(before);
  });

  test("kursorDiKotakTeks", async () => {
    const box =
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="k"><v:textbox><w:txbxContent><w:p><w:r><w:t>Kotak</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
    const scene = await openScene(docxOf(paragraph("Daftar") + box), "web");
    expect(scene.office.engine.setSelectionInTextBox(1)).toBe(true);
    const before = scene.parts();
    const report = await scene.session.buildFlowchart(SOP.prosedur, null);
    expect(report).toEqual({ ok: false, reason: "kursorDiKotakTeks" });
    expect(scene.parts()).toEqual(before);
  });
});

describe("what Word does badly is noticed", () => {
  test.each(PROFILES.filter((profile) => profile !== "ltsc2021"))(
    "pelacakanDipulihkan on %s: tracking is off while writing, and on again",
    async (profile) => {
      const scene = await openScene(sopDocx(), profile, { lacakPerubahan: true });
      expect(await rename(scene)).toEqual({ ok: true, notes: ["pelacakanDipulihkan"] });
      expect(scene.texts()).toContain("Nama baru");
      expect(scene.xml()).not.toMatch(/<w:(ins|del)\b/);
      expect((await scene.session.read()).facts.trackChanges).toBe(true);
    },
  );

  test("where tracking cannot be switched off, the user may agree to a tracked chart", async () => {
    const scene = await openScene(sopDocx(), "ltsc2021", { lacakPerubahan: true });
    scene.session.allowTracked();
    expect(await build(scene)).toEqual({ ok: true, notes: [] });
    expect(scene.xml()).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /);
    const { recognition, facts } = await scene.session.read();
    expect(facts.trackChanges).toBe(true);
    expect(recognition.sops.map(({ sop }) => sop.prosedur)).toEqual([SOP.prosedur]);
  });

  test("pengaturanHalamanDiabaikan", async () => {
    const scene = await openScene(emptyDocx(), "web", { halamanDiabaikan: true });
    expect(await insert(scene)).toEqual({ ok: true, notes: ["pengaturanHalamanDiabaikan"] });
  });

  test("gayaSudahAda", async () => {
    const scene = await openScene(emptyDocx(), "web", { gayaLamaMenang: true });
    expect(await insert(scene)).toEqual({ ok: true, notes: ["gayaSudahAda"] });
  });

  test("modeKompatibilitas", async () => {
    const settings =
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat></w:settings>';
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
    const old = docxOf("<w:p/>", { "word/settings.xml": [settings, type, "settings"] }, SECTION);
    const scene = await openScene(old, "ltsc2024");
    expect(await insert(scene)).toEqual({ ok: true, notes: ["modeKompatibilitas"] });
  });

  test("tags that were lost are given back", async () => {
    const scene = await openScene(emptyDocx(), "ltsc2021", { kontrolKehilanganTag: true });
    expect(await insert(scene)).toEqual({ ok: true, notes: [] });
    const tags = [...scene.xml().matchAll(/<w:tag w:val="(sop\.[^"]*)"/g)].map(([, tag]) => tag);
    expect(tags).toContain("sop.identitas.nomor");
    expect(new Set(tags).size).toBe(tags.length);
  });

  test.each(PROFILES)("extra paragraphs are removed on %s", async (profile) => {
    const clean = await openScene(templateDocx(), profile);
    expect(await build(clean)).toEqual({ ok: true, notes: [] });
    const extra = await openScene(templateDocx(), profile, { paragrafTambahan: true });
    expect(await build(extra)).toEqual({ ok: true, notes: [] });
    expect(extra.texts()).toEqual(clean.texts());
  });

  test("hasilBerbeda: what Word wrote otherwise is taken back", async () => {
    const scene = await openScene(sopDocx(), "web");
    const { engine } = scene.office;
    const execute = engine.execute;
    engine.execute = (body) =>
      execute(body.includes("InsertOoxml") ? body.replace("Memberikan disposisi", "Memberi") : body);
    const before = scene.xml();
    expect(await build(scene)).toEqual({ ok: false, reason: "hasilBerbeda" });
    expect(scene.xml()).toBe(before);
  });
});
