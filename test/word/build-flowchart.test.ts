import type { Sop } from "../../src/sop/sop";
import { docxOf, paragraph, table } from "../support/office-docx";
import { SOP, sopDocx, templateDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const shortened: Sop["prosedur"] = {
  pelaksana: SOP.prosedur.pelaksana,
  langkah: SOP.prosedur.langkah.slice(0, 7).map((langkah, index) => (index === 6 ? { ...langkah, ke: [] } : langkah)),
};

const insertions = ({ requests }: Scene): number => requests.flat().filter((name) => name === "InsertOoxml").length;

describe.each(PROFILES)("building the chart on %s", (profile) => {
  test("takes the place of the template's table, in one insertion, and is read back; then back again", async () => {
    const scene = await openScene(templateDocx(), profile);
    const before = scene.texts();
    const [sop] = (await scene.session.read()).recognition.sops;
    expect(await scene.session.buildFlowchart(SOP.prosedur, sop!)).toEqual({ ok: true, notes: [] });
    expect(insertions(scene)).toBe(1);
    const built = (await scene.session.read()).recognition.sops;
    expect(built).toHaveLength(1);
    expect(built[0]?.sop.prosedur).toEqual(SOP.prosedur);
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect(scene.texts()).toEqual(before);
    expect(scene.session.restorable).toBe(false);
  });

  test("rebuilds a chart and brings the old one back, shape by shape", async () => {
    const scene = await openScene(sopDocx(), profile);
    const shapes = (): string[] => [...scene.xml().matchAll(/<wp:docPr[^>]*name="([^"]*)"/g)].map(([, name]) => name!);
    const before = [scene.texts(), shapes()];
    const [sop] = (await scene.session.read()).recognition.sops;
    expect(await scene.session.buildFlowchart(shortened, sop!)).toEqual({ ok: true, notes: [] });
    expect((await scene.session.read()).recognition.sops[0]?.sop.prosedur).toEqual(shortened);
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect([scene.texts(), shapes()]).toEqual(before);
  });
});

test("lines, colours, size of the symbols and wanted pages reach the document; the pages are known when it is drawn again", async () => {
  const scene = await openScene(sopDocx());
  const sopNow = async () => (await scene.session.read()).recognition.sops[0]!;
  const widths = (): number[] =>
    [...scene.xml().matchAll(/<wp:extent cx="(\d+)"(?:(?!<wp:extent).)*?<wp:docPr [^>]*name="SOP simbol/g)].map(
      ([, cx]) => Number(cx),
    );
  await scene.session.buildFlowchart(SOP.prosedur, await sopNow());
  const usual = Math.max(...widths());
  const gaya = { tebalGaris: 1.5, warnaGaris: "#1f4e79", ukuranSimbol: "kecil" } as const;
  const wanted = { gaya, pisahSebelum: [3] };
  expect(await scene.session.buildFlowchart(SOP.prosedur, await sopNow(), wanted)).toEqual({ ok: true, notes: [] });
  expect(scene.xml()).toContain('<a:ln w="19050" cap="sq"><a:solidFill><a:srgbClr val="1F4E79"/>');
  expect(Math.max(...widths())).toBeLessThan(usual);
  expect((await scene.session.read()).layouts[0]?.pisahSebelum).toEqual([3]);
  await scene.session.buildFlowchart(SOP.prosedur, await sopNow(), { pisahSebelum: [] });
  expect((await scene.session.read()).layouts[0]?.pisahSebelum).toEqual([]);
});

test("without an SOP it goes to the cursor, and away again", async () => {
  const scene = await openScene(docxOf(["Satu", "Dua", "Tiga"].map((text) => paragraph(text)).join("")));
  scene.office.engine.setSelection(1);
  const before = scene.xml();
  expect(await scene.session.buildFlowchart(SOP.prosedur, null)).toEqual({ ok: true, notes: [] });
  const texts = scene.texts();
  expect(texts.slice(0, 2)).toEqual(["Satu", "Dua"]);
  expect(texts.at(-1)).toBe("Tiga");
  expect((await scene.session.read()).recognition.sops[0]?.sop.prosedur.langkah).toHaveLength(8);
  expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
  expect(scene.xml()).toBe(before);
});

test("the pieces of a split table become one; a text between them stays", async () => {
  const header = ["No", "Kegiatan", "Staf", "Camat", "Kelengkapan", "Waktu", "Output", "Ket", "Paraf"];
  const row = (nomor: number): string[] => [
    `${nomor}`,
    `Memeriksa berkas ${nomor}`,
    "",
    "",
    "Berkas",
    "5 menit",
    "Berkas",
    "",
    `p${nomor}`,
  ];
  const top = [
    "Nomor SOP : 1",
    "Tanggal Pembuatan : 2 Juni 2025",
    "Tanggal Efektif : 1 Juli 2025",
    "Nama SOP : Surat",
  ].map((text) => paragraph(text));
  const body =
    top.join("") +
    table([header, row(1), row(2)]) +
    paragraph("") +
    paragraph("Lanjutan") +
    table([header, row(3)]) +
    paragraph("Akhir");
  const scene = await openScene(docxOf(body));
  const before = scene.texts();
  const [sop] = (await scene.session.read()).recognition.sops;
  expect(sop?.procedureTables).toHaveLength(2);
  const prosedur: Sop["prosedur"] = {
    ...sop!.sop.prosedur,
    langkah: sop!.sop.prosedur.langkah.map((langkah, index) => ({
      ...langkah,
      simbol: [{ pelaksana: index % 2, bentuk: "kotak" }],
    })),
  };
  expect(await scene.session.buildFlowchart(prosedur, sop!)).toMatchObject({ ok: true });
  const [built] = (await scene.session.read()).recognition.sops;
  expect(built?.procedureTables).toHaveLength(1);
  expect(built?.sop.prosedur.langkah.map(({ kegiatan }) => kegiatan)).toEqual(
    [1, 2, 3].map((nomor) => `Memeriksa berkas ${nomor}`),
  );
  expect(scene.texts()).toEqual(expect.arrayContaining(["p1", "p2", "p3", "Lanjutan", "Akhir"]));
  expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
  expect(scene.texts()).toEqual(before);
});

test("what was written is not taken back once it was changed", async () => {
  const scene = await openScene(sopDocx());
  const [sop] = (await scene.session.read()).recognition.sops;
  await scene.session.buildFlowchart(shortened, sop!);
  scene.office.engine.typeText(scene.texts().indexOf("Memberikan disposisi"), "Memberikan arahan");
  expect(await scene.session.restore()).toEqual({ ok: false, reason: "isiBerubah" });
  expect(scene.texts()).toContain("Memberikan arahan");
  expect(scene.session.restorable).toBe(true);
});

describe("where Word refuses the OOXML", () => {
  test("an untouched table is replaced; nothing can be brought back", async () => {
    const scene = await openScene(templateDocx(), "web", { getOoxmlGagal: true });
    const [sop] = (await scene.session.read()).recognition.sops;
    expect(await scene.session.buildFlowchart(SOP.prosedur, sop!)).toEqual({ ok: true, notes: [] });
    expect(scene.session.restorable).toBe(false);
    scene.office.engine.setFault("getOoxmlGagal", false);
    expect((await scene.session.read()).recognition.sops[0]?.sop.prosedur).toEqual(SOP.prosedur);
  });

  test("a table with texts that the model does not hold is left alone", async () => {
    const header = ["No", "Kegiatan", "Staf", "Kelengkapan", "Waktu", "Output", "Ket", "Paraf"];
    const rows = [header, ["1", "Menerima surat", "", "Surat", "5 menit", "Surat", "", "abc"]];
    const top = ["Nomor SOP : 1", "Tanggal Efektif : 1 Juli 2025", "Nama SOP : Surat"].map((text) => paragraph(text));
    const scene = await openScene(docxOf(top.join("") + table(rows) + paragraph("")), "web", { getOoxmlGagal: true });
    const [sop] = (await scene.session.read()).recognition.sops;
    const before = scene.parts();
    expect(await scene.session.buildFlowchart(SOP.prosedur, sop!)).toMatchObject({
      ok: false,
      reason: "wordMenolak",
    });
    expect(scene.parts()).toEqual(before);
  });
});
