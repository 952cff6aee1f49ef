import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { samePage } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import { docxOf, paragraph } from "../support/office-docx";
import { emptyDocx, SOP, sopDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const snapshotOf = ({ office: { engine } }: Scene) => readSnapshot(readPackage(engine.save()));

describe.each(PROFILES)("the template on %s", (profile) => {
  test("fills an empty document, and goes again", async () => {
    const scene = await openScene(emptyDocx(), profile);
    expect(await scene.session.insertTemplate({ ...DEFAULT_TEMPLATE, kertas: "A4" })).toEqual({ ok: true, notes: [] });
    const { sections, tables } = snapshotOf(scene);
    expect(tables).toHaveLength(2);
    expect(samePage(sections[0]!, { kertas: "A4" })).toBe(true);
    const reading = await scene.session.read();
    expect(reading.recognition.kind).toBe("sop-ap");
    expect(reading.recognition.sops[0]?.sop.dokumen?.belumDiisi).toContain("identitas.nomor");
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect(scene.texts().join("")).toBe("");
  });

  test("opens in a new document", async () => {
    const scene = await openScene(docxOf(paragraph("Surat")), profile);
    const opened: Uint8Array[] = [];
    scene.office.engine.onNewDocument((bytes) => opened.push(bytes));
    expect(await scene.session.newDocument(DEFAULT_TEMPLATE)).toEqual({ ok: true, notes: ["dokumenBaruDibuka"] });
    expect(opened).toHaveLength(1);
    expect(recognise(readSnapshot(readPackage(opened[0]!))).kind).toBe("sop-ap");
    expect(scene.texts()).toEqual(["Surat"]);
  });
});

test("among texts it has pages of its own; the texts keep theirs; then it goes again", async () => {
  const scene = await openScene(docxOf(["Satu", "Dua", "Tiga"].map((text) => paragraph(text)).join("")));
  scene.office.engine.setSelection(1);
  const before = snapshotOf(scene);
  expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE)).toEqual({ ok: true, notes: [] });
  const after = snapshotOf(scene);
  const pageOf = (text: string) => after.sections[after.paragraphs.find((one) => one.text === text)!.section];
  for (const text of ["Satu", "Dua", "Tiga"]) expect(pageOf(text)).toEqual(before.sections[0]);
  expect(samePage(pageOf("Nomor SOP")!, { kertas: "F4" })).toBe(true);
  const order = ["Satu", "Dua", "Nomor SOP", "Tiga"].map((text) => scene.texts().indexOf(text));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
  expect(scene.texts().filter((text) => text !== "")).toEqual(["Satu", "Dua", "Tiga"]);
});

test("in an SOP it becomes the next one of the bundle", async () => {
  const scene = await openScene(sopDocx());
  scene.office.engine.setSelection(scene.texts().indexOf(SOP.identitas.nama));
  expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE)).toEqual({ ok: true, notes: [] });
  const { recognition } = await scene.session.read();
  expect(recognition.sops).toHaveLength(2);
  expect(recognition.sops[0]?.sop.prosedur).toEqual(SOP.prosedur);
  expect(recognition.sops[1]?.sop.identitas.nama).toBe("");
  scene.office.engine.setSelection(scene.texts().indexOf(SOP.identitas.nama));
  expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE)).toEqual({ ok: true, notes: [] });
  const { sops } = (await scene.session.read()).recognition;
  expect(sops.map(({ sop }) => sop.identitas.nama)).toEqual([SOP.identitas.nama, "", ""]);
});

test("without its OOXML a document with text is left alone", async () => {
  const scene = await openScene(docxOf(paragraph("Surat")), "web", { getOoxmlGagal: true });
  const before = scene.parts();
  expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE)).toEqual({
    ok: false,
    reason: "wordMenolak",
    detail: "ooxml",
  });
  expect(scene.parts()).toEqual(before);
});

test("without its OOXML an empty document is filled", async () => {
  const scene = await openScene(emptyDocx(), "web", { getOoxmlGagal: true });
  expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE)).toEqual({ ok: true, notes: [] });
  expect((await scene.session.read()).recognition.kind).toBe("sop-ap");
});
