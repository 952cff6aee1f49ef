import fc from "fast-check";
import { NO_FAULTS, type ProfileId } from "../../src/desk/engine/options";
import type { Faults } from "../../src/desk/engine/engine";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { validate } from "../support/validate";
import { DAFTAR } from "../support/naskah/daftar";
import { berkas, tulis } from "../support/naskah/naskah";
import { docxOf, paragraph, table } from "../support/office-docx";
import { sopDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const OLD = docxOf(
  paragraph("PEMERINTAH KOTA CONTOH RAYA") +
    paragraph("DINAS SOSIAL") +
    paragraph("") +
    table([
      ["Nomor SOP : 000.8.3/7/ORG/2026", ""],
      ["Tgl. Revisi", "-"],
      ["Nama SOP", "Penyaluran Bantuan"],
      ["Disahkan oleh", "Kepala Dinas"],
    ]) +
    paragraph("") +
    table([
      ["Dasar Hukum", "Peringatan"],
      ["UU Nomor 11 Tahun 2009", "Jika data salah, maka bantuan tertunda."],
    ]),
);

const adopt = async ({ session }: Scene) => session.adopt((await session.read()).recognition.sops[0]!);
const tags = (scene: Scene): string[] =>
  [...scene.xml().matchAll(/<w:tag w:val="(sop\.[^"]*)"/g)].map(([, tag]) => tag!);

/** The document without our controls, each letter with its format: where a run is cut in two, that says nothing. */
const bare = (xml: string): string =>
  xml
    .replace(/ xmlns:\w+="[^"]*"/g, "")
    .replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*sop\.(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/gs, "")
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:<w:t[^>]*>([^<]*)<\/w:t>)<\/w:r>/gs,
      (_, format = "", text: string) => [...text].map((letter) => `${format}${letter}`).join(""),
    )
    // Word sets its marks of spelling anew.
    .replace(/<w:proofErr [^>]*>| xml:space="preserve"/g, "")
    // Shapes of a paragraph that was inserted anew have numbers of their own, and no copy of their texts for older readers.
    .replace(/(<wp:docPr id=)"\d+"|<mc:Fallback\/>|<mc:Fallback>.*?<\/mc:Fallback>/gs, "$1");

describe.each(PROFILES)("adoption on %s", (profile) => {
  test("marks every recognised field, changes nothing else, and is taken back", async () => {
    const scene = await openScene(OLD, profile);
    const before = { texts: scene.texts(), xml: scene.xml() };
    const read = (await scene.session.read()).recognition.sops[0]!.sop;
    expect(await adopt(scene)).toEqual({ ok: true, notes: [] });
    expect(tags(scene).sort()).toEqual(
      [
        "sop.identitas.pemda",
        "sop.identitas.instansi",
        "sop.identitas.nomor",
        "sop.identitas.tanggalRevisi",
        "sop.identitas.nama",
        "sop.identitas.pengesahan.jabatan",
        "sop.dasarHukum",
        "sop.peringatan",
      ].sort(),
    );
    expect(scene.texts()).toEqual(before.texts);
    expect(bare(scene.xml())).toBe(bare(before.xml));
    const again = (await scene.session.read()).recognition.sops[0]!;
    expect(again.sop).toEqual(read);
    expect([...again.bertanda].sort()).toEqual(
      tags(scene)
        .map((tag) => tag.replace("sop.", ""))
        .sort(),
    );
    expect(await adopt(scene)).toEqual({ ok: false, reason: "tidakAdaYangDitandai" });
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(tags(scene)).toEqual([]);
    expect(scene.texts()).toEqual(before.texts);
  });
});

/** Documents whose identity stands in a text box, one of each kind. */
const BOXED = ["kotakTeks", "kotakTeksTabel"].flatMap(
  (kind) => DAFTAR.find(({ identitas }) => identitas === kind) ?? [],
);

const boxTags = (scene: Scene): string[] =>
  [...scene.xml().matchAll(/<w:txbxContent>(?:(?!<\/w:txbxContent>).)*<\/w:txbxContent>/gs)].flatMap(([box]) =>
    [...box.matchAll(/<w:tag w:val="(sop\.[^"]*)"/g)].map(([, tag]) => tag!),
  );
const shown = (scene: Scene): string[] =>
  readSnapshot(readPackage(scene.office.engine.save())).textBoxes.flatMap(({ texts }) => texts);

test.each(
  BOXED.flatMap((cara) => (["ltsc2021", "m365"] as const).map((profile) => [cara.identitas, cara, profile] as const)),
)(
  "an identity in a text box (%s) is marked there, changed there, and the marks go again",
  async (_name, cara, profile) => {
    const scene = await openScene(berkas([tulis(cara)]), profile);
    const before = { texts: scene.texts(), boxes: shown(scene) };
    const read = (await scene.session.read()).recognition.sops[0]!.sop;
    expect(await adopt(scene)).toMatchObject({ ok: true });
    expect(boxTags(scene)).toEqual(expect.arrayContaining(["sop.identitas.nomor", "sop.identitas.nama"]));
    expect({ texts: scene.texts(), boxes: shown(scene) }).toEqual(before);
    const again = (await scene.session.read()).recognition.sops[0]!;
    expect(again.sop).toEqual(read);
    expect(again.bertanda).toEqual(expect.arrayContaining(["identitas.nomor", "identitas.nama"]));
    const { alamat } = again;
    const change = { at: alamat.get("identitas.nomor")!, from: read.identitas.nomor, to: "123.4/5/2026" };
    expect(await scene.session.replaceTexts([change])).toMatchObject({ ok: true });
    expect((await scene.session.read()).recognition.sops[0]!.sop).toEqual({
      ...read,
      identitas: { ...read.identitas, nomor: "123.4/5/2026" },
    });
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect(await validate(readPackage(scene.office.engine.save()))).toEqual(
      await validate(readPackage(berkas([tulis(cara)]))),
    );
    expect(await scene.session.unadopt()).toMatchObject({ ok: true });
    expect(boxTags(scene)).toEqual([]);
    expect({ texts: scene.texts(), boxes: shown(scene) }).toEqual(before);
  },
  240_000,
);

test("a field that was adopted is filled and changed as one of the template", async () => {
  const scene = await openScene(OLD, "ltsc2021");
  await adopt(scene);
  const { alamat } = (await scene.session.read()).recognition.sops[0]!;
  const change = { at: alamat.get("identitas.nomor")!, from: "000.8.3/7/ORG/2026", to: "000.8.3/8/ORG/2026" };
  expect(await scene.session.replaceTexts([change])).toMatchObject({ ok: true });
  const { sop } = (await scene.session.read()).recognition.sops[0]!;
  expect(sop.identitas.nomor).toBe("000.8.3/8/ORG/2026");
  expect(scene.texts()).toContain("Nomor SOP : 000.8.3/8/ORG/2026");
});

test("the template's own marks can be taken away; hints stay controls", async () => {
  const scene = await openScene(sopDocx(), "m365");
  const before = scene.texts();
  expect(await scene.session.unadopt()).toEqual({ ok: true, notes: [] });
  expect(tags(scene)).toEqual([]);
  expect(scene.texts()).toEqual(before);
  expect((await scene.session.read()).recognition.sops[0]?.sop.identitas.nama).toBe("Pengelolaan Surat Masuk");
});

test("any handmade document: texts byte by byte as before, the same model, no table alone in a control", async () => {
  const cara = fc.constantFrom(...DAFTAR);
  const profile = fc.constantFrom<ProfileId>("ltsc2021", "m365");
  // Text boxes are marked in another way than tables: each manner of them is always among the documents.
  const examples = DAFTAR.filter(({ identitas }) => identitas.startsWith("kotakTeks")).map(
    (satu): [(typeof DAFTAR)[number], ProfileId] => [satu, "ltsc2021"],
  );
  await fc.assert(
    fc.asyncProperty(cara, profile, async (satu, kind) => {
      const scene = await openScene(berkas([tulis(satu)]), kind);
      const before = { texts: scene.texts(), xml: scene.xml() };
      const read = (await scene.session.read()).recognition.sops[0]!.sop;
      const report = await adopt(scene);
      expect(scene.texts()).toEqual(before.texts);
      expect(bare(scene.xml())).toBe(bare(before.xml));
      expect((await scene.session.read()).recognition.sops[0]!.sop).toEqual(read);
      expect(scene.xml()).not.toMatch(/<w:sdtContent><w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl><\/w:sdtContent>/s);
      if (report.ok) {
        expect(tags(scene).length).toBeGreaterThan(0);
        expect(await scene.session.unadopt()).toMatchObject({ ok: true });
      }
      expect(bare(scene.xml())).toBe(bare(before.xml));
      closeScenes();
    }),
    { examples, numRuns: examples.length + 5, endOnFailure: true },
  );
}, 240_000);

test("whatever goes wrong, no text is lost, and a refusal leaves no mark", async () => {
  const names = Object.keys(NO_FAULTS).filter((name) => name !== "lambat") as (keyof Faults)[];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<ProfileId>(...PROFILES),
      fc.subarray(names, { maxLength: 3 }),
      fc.constantFrom(OLD, ...BOXED.map((cara) => berkas([tulis(cara)]))),
      async (kind, bad, old) => {
        const scene = await openScene(old, kind, Object.fromEntries(bad.map((fault) => [fault, true])));
        const texts = scene.texts();
        const boxes = shown(scene);
        const report = await adopt(scene);
        expect(scene.texts()).toEqual(texts);
        expect(shown(scene)).toEqual(boxes);
        if (!report.ok) expect(tags(scene)).toEqual([]);
        closeScenes();
      },
    ),
    { numRuns: 16, endOnFailure: true },
  );
}, 240_000);
