import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { isiKosong } from "../../src/snippets/isi-kosong";
import { loadSop } from "../../src/snippets/sop-baku";
import type { Sop } from "../../src/sop/sop";
import type { Faults, ProfileId } from "../../src/desk/engine/engine";
import { docxOf, paragraph, table } from "../support/office-docx";
import { emptyDocx, SOP, sopDocx, templateDocx } from "./support/documents";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

const PLACES: readonly [ProfileId, Partial<Faults>][] = [
  ["ltsc2021", {}],
  ["m365", {}],
  ["ltsc2021", { paragrafTambahan: true, gayaLamaMenang: true, kontrolKehilanganTag: true }],
  ["m365", { paragrafTambahan: true, idBerpindah: true, kontrolKehilanganTag: true, halamanDiabaikan: true }],
];

const firstOf = async ({ session }: Scene) => (await session.read()).recognition.sops[0]!;
const modelOf = async (scene: Scene): Promise<Sop> => {
  const model = { ...(await firstOf(scene)).sop };
  delete model.dokumen;
  return model;
};

describe.each(PLACES)("a standard SOP on %s with %j", (profile, faults) => {
  test("fills an empty document, and goes again", async () => {
    const scene = await openScene(emptyDocx(), profile, faults);
    const sop = await loadSop("kenaikan-gaji-berkala");
    expect(await scene.session.insertTemplate(DEFAULT_TEMPLATE, sop)).toMatchObject({ ok: true });
    expect(await modelOf(scene)).toEqual(sop);
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(scene.texts().join("")).toBe("");
  });

  test("fills what is empty in an open template in one write, and goes again", async () => {
    const scene = await openScene(templateDocx(), profile, faults);
    const before = scene.texts();
    const sop = await loadSop("kenaikan-gaji-berkala");
    const target = await firstOf(scene);
    const { isian, prosedur } = isiKosong(target.sop, sop);
    expect(await scene.session.fillSop(target, isian, prosedur)).toMatchObject({ ok: true });
    expect(await modelOf(scene)).toEqual(sop);
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(scene.texts().filter((text) => text !== "")).toEqual(before.filter((text) => text !== ""));
  });
});

test("opens in a new document", async () => {
  const scene = await openScene(docxOf(paragraph("Surat")), "ltsc2021");
  const opened: Uint8Array[] = [];
  scene.office.engine.onNewDocument((bytes) => opened.push(bytes));
  const sop = await loadSop("rapat");
  expect(await scene.session.newDocument(DEFAULT_TEMPLATE, sop)).toMatchObject({ ok: true });
  expect(recognise(readSnapshot(readPackage(opened[0]!))).sops[0]?.sop.prosedur).toEqual(sop.prosedur);
});

test("a field that was filled in meanwhile is not written over", async () => {
  const scene = await openScene(templateDocx());
  const target = await firstOf(scene);
  const { isian, prosedur } = isiKosong(target.sop, await loadSop("rapat"));
  const hint = scene.texts().findIndex((text) => text.startsWith("Nama kegiatan yang diatur"));
  scene.office.engine.typeText(hint, "Rapat Kami");
  const before = scene.texts();
  expect(await scene.session.fillSop(target, isian, prosedur)).toEqual({ ok: false, reason: "isiBerubah" });
  expect(scene.texts()).toEqual(before);
});

describe.each(PLACES)("a snippet on %s with %j", (profile, faults) => {
  test("is a new item of its box, and goes again", async () => {
    const scene = await openScene(sopDocx(), profile, faults);
    const before = scene.texts();
    const report = await scene.session.addItems(await firstOf(scene), "peringatan", [
      "Jika A, maka B.",
      "Jika C, maka D.",
    ]);
    expect(report).toMatchObject({ ok: true });
    expect(await modelOf(scene)).toEqual({
      ...SOP,
      peringatan: [...SOP.peringatan, "Jika A, maka B.", "Jika C, maka D."],
    });
    expect(
      readSnapshot(readPackage(scene.office.engine.save())).paragraphs.find(({ text }) => text === "Jika A, maka B.")
        ?.list,
    ).not.toBeNull();
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(scene.texts()).toEqual(before);
  });

  test("takes the place of the hint of an empty box", async () => {
    const scene = await openScene(templateDocx(), profile, faults);
    const report = await scene.session.addItems(await firstOf(scene), "dasarHukum", [
      "Undang-Undang Nomor 1 Tahun 2026",
    ]);
    expect(report).toMatchObject({ ok: true });
    expect(await modelOf(scene)).toMatchObject({ dasarHukum: ["Undang-Undang Nomor 1 Tahun 2026"], peringatan: [] });
  });

  test("goes in at the cursor, below what stands there", async () => {
    const scene = await openScene(docxOf(["Satu", "Dua"].map((text) => paragraph(text)).join("")), profile, faults);
    scene.office.engine.setSelection(0);
    expect(await scene.session.insertLines(["Baru", "Lagi"])).toMatchObject({ ok: true });
    expect(scene.texts().slice(0, 4)).toEqual(["Satu", "Baru", "Lagi", "Dua"]);
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(scene.texts().slice(0, 2)).toEqual(["Satu", "Dua"]);
  });

  test("signs in the place of the hints", async () => {
    const scene = await openScene(templateDocx(), profile, faults);
    const isian = [
      { path: "identitas.pengesahan.jabatan", teks: "a.n. Kepala Dinas Sosial\vSekretaris" },
      { path: "identitas.pengesahan.nama", teks: "Siti Aminah, S.Sos." },
    ];
    expect(await scene.session.fillSop(await firstOf(scene), isian, null)).toMatchObject({ ok: true });
    expect((await modelOf(scene)).identitas.pengesahan).toEqual({
      jabatan: "a.n. Kepala Dinas Sosial Sekretaris",
      nama: "Siti Aminah, S.Sos.",
      nip: "",
    });
  });
});

test("numbers that were typed go on", async () => {
  const identity = [
    "Nomor SOP : 1/2025",
    "Tanggal Pembuatan : 2 Juni 2025",
    "Tanggal Efektif : 1 Juli 2025",
    "Nama SOP : Surat",
  ];
  const box = table([["PERINGATAN"], ["1. Jika A, maka B."]]);
  const steps = table([
    ["No", "Kegiatan", "Pelaksana", "Waktu", "Output"],
    ["1", "Menerima surat", "", "5 menit", "Surat"],
  ]);
  const scene = await openScene(
    docxOf(identity.map((text) => paragraph(text)).join("") + box + paragraph("") + steps + paragraph("")),
  );
  expect(await scene.session.addItems(await firstOf(scene), "peringatan", ["Jika C, maka D."])).toMatchObject({
    ok: true,
  });
  expect(scene.texts()).toEqual(expect.arrayContaining(["1. Jika A, maka B.", "2. Jika C, maka D."]));
});

test("the cursor in a box tells the box", async () => {
  const scene = await openScene(sopDocx());
  await scene.session.read();
  scene.office.engine.setSelection(scene.texts().indexOf(SOP.peringatan[0]!));
  expect((await scene.session.cursorPlace())?.path).toMatch(/^peringatan/);
  scene.office.engine.setSelection(scene.texts().indexOf(SOP.prosedur.langkah[2]!.kegiatan));
  expect((await scene.session.cursorPlace())?.path).toMatch(/^prosedur\.langkah\.2\./);
});
