import type { TextChange } from "../../src/word/session";
import { docxOf, paragraph, table } from "../support/office-docx";
import { SOP, sopDocx, templateDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

async function change(scene: Scene, path: string, to: string, from?: string): Promise<TextChange> {
  const { alamat, sop } = (await scene.session.read()).recognition.sops[0]!;
  const value = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], sop);
  return { at: alamat.get(path)!, from: from ?? String(value), to };
}

describe.each(PROFILES)("changing texts on %s", (profile) => {
  test("several at once, in one write, and back", async () => {
    const scene = await openScene(sopDocx(), profile);
    const before = scene.texts();
    const changes = [
      await change(scene, "identitas.tanggalPembuatan", "3 Juni 2025"),
      await change(scene, "prosedur.langkah.1.mutuBaku.waktu", "10 menit"),
      await change(scene, "dasarHukum.0", "Undang-Undang Nomor 1 Tahun 2026"),
    ];
    expect(await scene.session.replaceTexts(changes)).toEqual({ ok: true, notes: [] });
    const { sop } = (await scene.session.read()).recognition.sops[0]!;
    expect(sop.identitas.tanggalPembuatan).toBe("3 Juni 2025");
    expect(sop.prosedur.langkah[1]?.mutuBaku.waktu).toBe("10 menit");
    expect(sop.dasarHukum[0]).toBe("Undang-Undang Nomor 1 Tahun 2026");
    expect(scene.session.restorable).toBe(true);
    expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
    expect(scene.texts()).toEqual(before);
  });

  test("a first value goes into the control that shows its hint", async () => {
    const scene = await openScene(templateDocx(), profile);
    const changes = [
      await change(scene, "identitas.nama", "Pelayanan"),
      await change(scene, "identitas.pengesahan.nip", "19750312 200003 2 004"),
    ];
    expect(await scene.session.replaceTexts(changes)).toEqual({ ok: true, notes: [] });
    const { sop } = (await scene.session.read()).recognition.sops[0]!;
    expect(sop.identitas.nama).toBe("Pelayanan");
    expect(sop.identitas.pengesahan.nip).toBe("19750312 200003 2 004");
    const control = /<w:sdt>(?:(?!<w:sdt>).)*sop\.identitas\.nama(?:(?!<\/w:sdt>).)*<\/w:sdt>/s.exec(scene.xml())?.[0];
    expect(control).toContain("Pelayanan");
    expect(control).not.toContain("showingPlcHdr");
  });
});

test.each(["ltsc2021", "m365"] as const)("emptied fields show their hints, and come back, on %s", async (profile) => {
  const scene = await openScene(sopDocx(), profile);
  const before = scene.texts();
  const changes = [
    await change(scene, "identitas.pengesahan.nama", ""),
    await change(scene, "identitas.pengesahan.nip", ""),
    await change(scene, "identitas.tanggalEfektif", ""),
    await change(scene, "identitas.tanggalRevisi", "24 November 2026"),
  ];
  expect(await scene.session.replaceTexts(changes)).toEqual({ ok: true, notes: [] });
  const { sop } = (await scene.session.read()).recognition.sops[0]!;
  expect(sop.identitas).toMatchObject({ tanggalEfektif: "", tanggalRevisi: "24 November 2026" });
  expect(sop.identitas.pengesahan).toEqual({ ...SOP.identitas.pengesahan, nama: "", nip: "" });
  expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
  expect(scene.texts()).toEqual(before);
});

test("a list of lines goes into one hint and back", async () => {
  const scene = await openScene(templateDocx(), "web");
  const before = scene.texts();
  const report = await scene.session.replaceTexts([await change(scene, "peralatan", "Komputer\nPrinter", "")]);
  expect(report).toEqual({ ok: true, notes: [] });
  expect((await scene.session.read()).recognition.sops[0]?.sop.peralatan).toEqual(["Komputer", "Printer"]);
  expect(await scene.session.restore()).toEqual({ ok: true, notes: [] });
  expect(scene.texts()).toEqual(before);
});

test("a performer whose title may break within a word is renamed", async () => {
  const scene = await openScene(sopDocx(), "web");
  expect(scene.texts().some((text) => text.includes("\u00ad"))).toBe(true);
  const report = await scene.session.replaceTexts([await change(scene, "prosedur.pelaksana.0", "Arsiparis")]);
  expect(report).toEqual({ ok: true, notes: [] });
  expect((await scene.session.read()).recognition.sops[0]?.sop.prosedur.pelaksana[0]).toBe("Arsiparis");
});

test("formatting of the words around stays", async () => {
  const mixed =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Nomor SOP : </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>065/12/2025</w:t></w:r></w:p>';
  const others = ["Tanggal Pembuatan : 2 Juni 2025", "Tanggal Efektif : 1 Juli 2025", "Nama SOP : Surat Masuk"].map(
    (text) => paragraph(text),
  );
  const steps = table([
    ["No", "Kegiatan", "Pelaksana", "Waktu", "Output"],
    ["1", "Menerima surat", "", "5 menit", "Surat"],
  ]);
  const scene = await openScene(docxOf(mixed + others.join("") + steps + paragraph("")), "ltsc2021");
  const report = await scene.session.replaceTexts([await change(scene, "identitas.nomor", "065/13/2025")]);
  expect(report).toEqual({ ok: true, notes: [] });
  expect(scene.xml()).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Nomor SOP : </w:t>');
  expect(scene.xml()).toMatch(/<w:i\/><\/w:rPr><w:t[^>]*>065\/13\/2025</);
});

test("another text than the one that was read is not overwritten", async () => {
  const scene = await openScene(sopDocx(), "web");
  const stale = await change(scene, "identitas.nama", "Nama baru");
  scene.office.engine.typeText(scene.texts().indexOf(SOP.identitas.nama), "Nama lain");
  const before = scene.parts();
  expect(await scene.session.replaceTexts([stale])).toEqual({ ok: false, reason: "isiBerubah" });
  expect(scene.parts()).toEqual(before);
});

test("what was changed again is not taken back", async () => {
  const scene = await openScene(sopDocx(), "web");
  await scene.session.replaceTexts([await change(scene, "identitas.nama", "Nama baru")]);
  scene.office.engine.typeText(scene.texts().indexOf("Nama baru"), "Nama lain");
  expect(await scene.session.restore()).toEqual({ ok: false, reason: "isiBerubah" });
  expect(scene.texts()).toContain("Nama lain");
});

test("texts are changed where the OOXML cannot be read, too", async () => {
  const scene = await openScene(sopDocx(), "web", { getOoxmlGagal: true });
  expect(await scene.session.replaceTexts([await change(scene, "identitas.nama", "Nama baru")])).toEqual({
    ok: true,
    notes: [],
  });
  expect(scene.texts()).toContain("Nama baru");
});
