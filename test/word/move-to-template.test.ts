import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { recognise } from "../../src/recognise/recognise";
import { docxOf, paragraph, table } from "../support/office-docx";
import { validate } from "../support/validate";
import { closeScenes, openScene } from "./support/scene";

afterEach(() => {
  jest.restoreAllMocks();
  closeScenes();
});

const OLD = docxOf(
  paragraph("PEMERINTAH KOTA CONTOH RAYA") +
    paragraph("DINAS SOSIAL") +
    paragraph("Jalan Merdeka Nomor 1") +
    table([
      ["Nomor SOP", "7/2020"],
      ["Nama SOP", "Penyaluran Bantuan"],
      ["Tgl. Revisi", "-"],
    ]) +
    table([
      ["Hubungan Keterkaitannya", "SOP Pendataan"],
      ["Peringatan", "Jika data salah, maka bantuan tertunda."],
    ]) +
    table([
      ["No", "Kegiatan", "Operator", "Kabid", "Kelengkapan", "Waktu", "Output", "Ket"],
      ["1", "Mencatat", "√", "", "Berkas", "5 menit", "Catatan", ""],
      ["2", "Menyetujui", "", "√", "Catatan", "10 menit", "Persetujuan", ""],
    ]) +
    paragraph("Tembusan: Inspektur"),
);

test.each(["ltsc2021", "m365"] as const)("on %s an old document opens anew in the official layout", async (profile) => {
  const scene = await openScene(OLD, profile);
  const before = scene.xml();
  const opened: Uint8Array[] = [];
  scene.office.engine.onNewDocument((bytes) => opened.push(bytes));
  const target = (await scene.session.read()).recognition.sops[0]!;
  const [question] = target.pertanyaan;
  const answers = new Map([[question!.id, 1]]);
  expect((await scene.session.carryOver(target, answers)).sisa.map(({ teks }) => teks)).toEqual([
    "Jalan Merdeka Nomor 1",
    "Hubungan Keterkaitannya",
    "Tembusan: Inspektur",
  ]);
  expect(await scene.session.moveToTemplate(DEFAULT_TEMPLATE, target, answers)).toEqual({
    ok: true,
    notes: ["dokumenBaruDibuka"],
  });
  expect(scene.xml()).toBe(before);
  const snapshot = readSnapshot(readPackage(opened[0]!));
  const { sops } = recognise(snapshot);
  expect(sops).toHaveLength(1);
  expect(sops[0]!.sop).toMatchObject({
    identitas: { pemda: "PEMERINTAH KOTA CONTOH RAYA", instansi: "DINAS SOSIAL", nomor: "7/2020" },
    keterkaitan: ["SOP Pendataan"],
    prosedur: { pelaksana: ["Operator", "Kabid"], langkah: [{ kegiatan: "Mencatat" }, { kegiatan: "Menyetujui" }] },
  });
  const texts = snapshot.paragraphs.map(({ text }) => text);
  expect(texts.slice(texts.indexOf("Isi lama yang belum mendapat tempat"))).toEqual(
    expect.arrayContaining(["Jalan Merdeka Nomor 1", "Tembusan: Inspektur"]),
  );
});

test("a Word that opens no new document puts it behind the old text, and takes it back", async () => {
  const scene = await openScene(OLD, "ltsc2021");
  jest.spyOn(Word.Application.prototype, "createDocument").mockImplementation(() => {
    throw new Error("no new windows here");
  });
  const before = scene.xml();
  const target = (await scene.session.read()).recognition.sops[0]!;
  const texts = (): string[] => scene.texts().filter((text) => text !== "");
  const old = texts();
  expect(await scene.session.moveToTemplate(DEFAULT_TEMPLATE, target)).toMatchObject({ reason: "tanpaDokumenBaru" });
  expect(scene.xml()).toBe(before);
  expect(await scene.session.moveBehind(DEFAULT_TEMPLATE, target)).toMatchObject({ ok: true });
  expect(texts().slice(0, old.length)).toEqual(old);
  expect(texts().slice(texts().indexOf("Isi lama yang belum mendapat tempat"))).toContain("Tembusan: Inspektur");
  const { sops } = (await scene.session.read()).recognition;
  expect(sops.map(({ sop }) => sop.identitas.nomor)).toEqual(["7/2020", "7/2020"]);
  expect(await validate(readPackage(scene.office.engine.save()))).toEqual([]);
  expect(await scene.session.restore()).toMatchObject({ ok: true });
  expect(texts()).toEqual(old);
});

test("what is opened is sound for Word", async () => {
  const scene = await openScene(OLD, "ltsc2021");
  const opened: Uint8Array[] = [];
  scene.office.engine.onNewDocument((bytes) => opened.push(bytes));
  await scene.session.moveToTemplate(DEFAULT_TEMPLATE, (await scene.session.read()).recognition.sops[0]!);
  expect(await validate(readPackage(opened[0]!))).toEqual([]);
});
