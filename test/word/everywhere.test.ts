import { readPackage, toZip, withParts, Part } from "../../src/ooxml/package";
import { cariNama, gantiNama } from "../../src/sop/nomenklatur";
import type { Faults, ProfileId } from "../../src/desk/engine/engine";
import { SOP, sopDocx } from "./support/documents";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

const TABEL = [
  { lama: "Dinas Pekerjaan Umum dan Penataan Ruang", baru: "Dinas PUPR dan Perumahan" },
  { lama: "Sekretaris", baru: "Kepala Bidang Umum" },
];

/** The clean SOP with the office's name in the head of its pages, and a page number behind it. */
function withHead(): Uint8Array {
  const pkg = readPackage(sopDocx());
  const text = (name: string): string => pkg.parts.get(name)!.text;
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const head = `<w:hdr xmlns:w="${w}"><w:p><w:r><w:t xml:space="preserve">DINAS PEKERJAAN UMUM DAN PENATAAN RUANG, halaman </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;
  const relations = text("word/_rels/document.xml.rels").replace(
    "</Relationships>",
    `<Relationship Id="rIdKepala" Type="${r}/header" Target="header9.xml"/></Relationships>`,
  );
  const types = text("[Content_Types].xml").replace(
    "</Types>",
    '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
  );
  const main = text("word/document.xml").replace(
    /<w:sectPr([^>]*)>(?![\s\S]*<w:sectPr)/,
    `<w:sectPr$1><w:headerReference xmlns:r="${r}" w:type="default" r:id="rIdKepala"/>`,
  );
  const parts = {
    "word/header9.xml": head,
    "word/_rels/document.xml.rels": relations,
    "[Content_Types].xml": types,
    "word/document.xml": main,
  };
  return toZip(
    withParts(
      pkg,
      Object.entries(parts).map(([name, xml]) => Part.ofText(name, xml)),
    ),
  );
}

const headOf = (scene: Scene): string =>
  (scene.parts()["word/header9.xml"] ?? "")
    .replace(/<w:instrText>.*?<\/w:instrText>/g, "")
    .replace(/<[^>]*>/g, "")
    .trim();

/** Changes every name in one write. */
async function changeNames({ session }: Scene) {
  const texts = await session.allTexts();
  const changes = texts.flatMap((di) => {
    const hits = cariNama(di.teks, TABEL);
    return hits.length > 0 && di.bisa ? [{ di, menjadi: gantiNama(di.teks, hits) }] : [];
  });
  return { count: changes.length, report: await session.replaceEverywhere(changes) };
}

const PLACES: readonly [ProfileId, Partial<Faults>][] = [
  ["ltsc2021", {}],
  ["m365", {}],
  ["m365", { paragrafTambahan: true, idBerpindah: true, lacakPerubahan: true }],
];

test.each(PLACES)(
  "names change everywhere in one write, heads included, and back, on %s with %j",
  async (profile, faults) => {
    const scene = await openScene(withHead(), profile, faults);
    const before = { texts: scene.texts(), head: headOf(scene) };
    const { count, report } = await changeNames(scene);
    expect(report).toEqual({ ok: true, notes: expect.anything() });
    expect(count).toBeGreaterThan(3);
    const { sop } = (await scene.session.read()).recognition.sops[0]!;
    expect(sop.identitas.instansi).toBe(gantiNama(SOP.identitas.instansi, cariNama(SOP.identitas.instansi, TABEL)));
    expect(sop.prosedur.pelaksana).toEqual(
      SOP.prosedur.pelaksana.map((nama) => gantiNama(nama, cariNama(nama, TABEL))),
    );
    expect(sop.prosedur.langkah.map(({ simbol, ke }) => [simbol, ke])).toEqual(
      SOP.prosedur.langkah.map(({ simbol, ke }) => [simbol, ke]),
    );
    expect(headOf(scene)).toBe("DINAS PUPR DAN PERUMAHAN, halaman 1");
    expect(scene.parts()["word/header9.xml"]).toContain("<w:instrText>PAGE</w:instrText>");
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect({ texts: scene.texts(), head: headOf(scene) }).toEqual(before);
  },
);

test("a head that changed meanwhile refuses all of it", async () => {
  const scene = await openScene(withHead());
  const texts = await scene.session.allTexts();
  const before = scene.texts();
  const stale = texts.map((di) => (di.tempat === "kepala" ? { ...di, teks: "Lain" } : di));
  const changes = stale
    .filter(({ tempat, teks }) => tempat === "kepala" || teks === SOP.identitas.nama)
    .map((di) => ({ di, menjadi: `${di.teks} baru` }));
  expect(changes).toHaveLength(2);
  expect(await scene.session.replaceEverywhere(changes)).toEqual({ ok: false, reason: "isiBerubah" });
  expect(scene.texts()).toEqual(before);
});

test("to look makes no head where there is none", async () => {
  const scene = await openScene(sopDocx());
  const before = Object.keys(scene.parts());
  const texts = await scene.session.allTexts();
  expect(texts.filter(({ tempat }) => tempat === "kepala" || tempat === "kaki")).toEqual([]);
  expect(Object.keys(scene.parts())).toEqual(before);
});
