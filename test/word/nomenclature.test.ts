import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { NS } from "../../src/ooxml/xml";
import { perubahan, pilihanAwal, temukan } from "../../src/taskpane/nomenklatur/kemunculan";
import { docxOf, paragraph } from "../support/office-docx";
import { validate } from "../support/validate";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

const LAMA = "Dinas Kependudukan dan Pencatatan Sipil";
const TABEL = [
  { lama: LAMA, baru: "Dinas Administrasi Kependudukan" },
  { lama: "DISDUKCAPIL", baru: "DISADMINDUK" },
  { lama: "Disdukcapil", baru: "Disadminduk" },
  { lama: "Dinas Dukcapil", baru: "Dinas Adminduk" },
];

const run = (text: string, format = ""): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string =>
  `<w:p><w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3276600" cy="1930400"/><wp:wrapNone/><wp:docPr id="31" name="Sampul"/><a:graphic><a:graphicData uri="${NS.wps}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3276600" cy="1930400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

/** Each text with the old name as an old document may have it, and what it becomes. */
const ISI: readonly [xml: string, menjadi: string][] = [
  [paragraph("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"), "DINAS ADMINISTRASI KEPENDUDUKAN"],
  [paragraph("Kepala Dinas Kependudukan dan Pencatatan Sipil,"), "Kepala Dinas Administrasi Kependudukan,"],
  [
    paragraph("Petugas DISDUKCAPIL dan Disdukcapil; Dinas Dukcapil."),
    "Petugas DISADMINDUK dan Disadminduk; Dinas Adminduk.",
  ],
  [
    `<w:p>${run("Dinas Kepen", "<w:b/>")}${run("dudukan ", "<w:i/>")}${run("dan Pencatatan Sipil menerima")}</w:p>`,
    "Dinas Administrasi Kependudukan menerima",
  ],
  [
    `<w:p>${run("Dinas Kepen")}<w:r><w:softHyphen/></w:r>${run("dudukan dan Pencatatan Sipil")}</w:p>`,
    "Dinas Administrasi Kependudukan",
  ],
  [
    `<w:p><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${run(LAMA)}</w:sdtContent></w:sdt>${run(" kota")}</w:p>`,
    "Dinas Administrasi Kependudukan kota",
  ],
  [
    `<w:p>${run("Berkas ")}<w:hyperlink w:anchor="a">${run("Disdukcapil")}</w:hyperlink>${run(" lengkap")}</w:p>`,
    "Berkas Disadminduk lengkap",
  ],
  [`<w:p>${field('TOC \\o "1-1"', run("Profil Disdukcapil"))}${run(" 3")}</w:p>`, "Profil Disadminduk 3"],
  [
    `<w:p>${run("Surat ")}<w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z">${run("Disdukcapil")}</w:ins><w:del w:id="2" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>Disdukcapil lama</w:delText></w:r></w:del>${run(" baru")}</w:p>`,
    "Surat Disadminduk baru",
  ],
  [
    `<w:p>${run("Ke ")}<w:commentRangeStart w:id="0"/>${run("Disdukcapil")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(" saja")}</w:p>`,
    "Ke Disadminduk saja",
  ],
];

function dokumen(): Uint8Array {
  const comment = `<w:comments xmlns:w="${NS.w}"><w:comment w:id="0" w:author="x"><w:p>${run("cek")}</w:p></w:comment></w:comments>`;
  const head = `<w:hdr xmlns:w="${NS.w}"><w:p>${run("DINAS KEPENDUDUKAN ")}${run("DAN PENCATATAN SIPIL", "<w:b/>")}</w:p></w:hdr>`;
  const foot = `<w:ftr xmlns:w="${NS.w}"><w:p>${run("Disdukcapil, ")}${field("PAGE", run("1"))}</w:p></w:ftr>`;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>';
  const cover = box(
    `<w:p>${run("DINAS KEPENDUDUKAN ", "<w:b/>")}${run("DAN PENCATATAN SIPIL")}</w:p><w:p>${run("Disdukcapil Kota")}</w:p>`,
  );
  return docxOf(
    cover + ISI.map(([xml]) => xml).join("") + paragraph("Akhir"),
    {
      "word/comments.xml": [comment, `${type}.comments+xml`, "comments"],
      "word/header1.xml": [head, `${type}.header+xml`, "header"],
      "word/footer1.xml": [foot, `${type}.footer+xml`, "footer"],
    },
    section,
  );
}

const isi = (scene: Scene): string[] =>
  scene
    .texts()
    .slice(1, 1 + ISI.length)
    .map((text) => text.replace(/\u00ad/g, ""));
const luar = (scene: Scene): unknown => {
  const { textBoxes, heads } = readSnapshot(readPackage(scene.office.engine.save()));
  return [textBoxes.map(({ texts }) => texts), heads.map(({ texts }) => texts)];
};

test.each(["ltsc2021", "m365"] as const)(
  "every way in which an old name stands is shown, changed and brought back, on %s",
  async (profile) => {
    const scene = await openScene(dokumen(), profile);
    const before = [scene.texts(), luar(scene)];
    const temu = temukan(await scene.session.allTexts(), TABEL);
    expect(temu).toHaveLength(ISI.length + 2 + 2 + 2);
    expect(new Set(temu.map(({ id }) => id)).size).toBe(temu.length);
    const dipilih = pilihanAwal(temu);
    expect(temu.filter(({ di }) => !di.bisa)).toEqual([]);
    expect(await scene.session.replaceEverywhere(perubahan(temu, dipilih))).toMatchObject({ ok: true });
    expect(isi(scene)).toEqual(ISI.map(([, menjadi]) => menjadi));
    expect(luar(scene)).toEqual([
      [["DINAS ADMINISTRASI KEPENDUDUKAN", "Disadminduk Kota"]],
      [["DINAS ADMINISTRASI KEPENDUDUKAN"], ["Disadminduk, 1"]],
    ]);
    // Links, fields, comments and tracked changes are all still there.
    for (const part of ["w:hyperlink", "w:instrText", "w:commentReference", "w:del ", "w:sdt>"])
      expect(scene.xml()).toContain(part);
    expect(await validate(readPackage(scene.office.engine.save()))).toEqual(await validate(readPackage(dokumen())));
    expect(await scene.session.restore()).toMatchObject({ ok: true });
    expect([scene.texts(), luar(scene)]).toEqual(before);
  },
  120_000,
);

test("only what is ticked changes, in text boxes too", async () => {
  const scene = await openScene(dokumen());
  const temu = temukan(await scene.session.allTexts(), TABEL);
  const satu = temu.filter(({ di }) => di.tempat === "kotakTeks").slice(1);
  expect(await scene.session.replaceEverywhere(perubahan(temu, new Set(satu.map(({ id }) => id))))).toMatchObject({
    ok: true,
  });
  expect(luar(scene)).toEqual([
    [["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "Disadminduk Kota"]],
    [["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"], ["Disdukcapil, 1"]],
  ]);
});
