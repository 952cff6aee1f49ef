import { DEFAULT_TEMPLATE, optionsFrom } from "../../../src/ooxml/options";
import {
  mainDocument,
  Part,
  readPackage,
  relationships,
  toZip,
  withParts,
  type Package,
} from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { NS } from "../../../src/ooxml/xml";
import { carriedFrom } from "../../../src/ooxml/writer/carried/carried";
import { oldOf } from "../../../src/ooxml/writer/carried/old";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { bawaKeTemplat } from "../../../src/recognise/pindah/bawa";
import { recognise } from "../../../src/recognise/recognise";
import { bacaGambar } from "../../../src/sop/profil/gambar";
import type { Profile } from "../../../src/sop/profile";
import contoh from "../../fixtures/profil-sukamaju.json";
import { docxOf, paragraph, table } from "../../support/office-docx";
import { SDK_TIMEOUT, validate } from "../../support/validate";

const PNG = bacaGambar((contoh as Profile).pemda!.logo!)!.bytes;
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const run = (text: string, format = ""): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const picture = (id: string, points: number): string => {
  const size = `cx="${points * 12700}" cy="${points * 12700}"`;
  return (
    `<w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="7" name="Lama"/><a:graphic><a:graphicData uri="${NS.pic}">` +
    `<pic:pic xmlns:pic="${NS.pic}"><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
};
const oldPicture = (id: string): string =>
  `<w:r><w:pict xmlns:v="${NS.v}"><v:shape style="position:absolute;width:60pt;height:30pt"><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`;
const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join("")}</w:tr>`;
const tbl = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows.join("")}</w:tbl>`;

const NOTES = `<w:footnotes xmlns:w="${NS.w}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p>${run("Sudah diubah dengan UU Nomor 6 Tahun 2023.")}</w:p></w:footnote></w:footnotes>`;
const LISTS = `<w:numbering xmlns:w="${NS.w}"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
const HEAD = `<w:hdr xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}">${p(picture("rId1", 40) + run("Melayani sepenuh hati", "<w:b/>"))}${p(run("Halaman 1"))}</w:hdr>`;
const EMPHASIS = "<w:b/><w:i/>";

const BODY =
  p(picture("rIdLogo", 80)) +
  paragraph("PEMERINTAH KOTA CONTOH RAYA") +
  paragraph("DINAS SOSIAL") +
  tbl(
    row(p(run("Nomor SOP")), p(run("7/2020", "<w:b/>"))),
    row(p(run("Nama SOP")), p(run("Penyaluran Bantuan"))),
    row(
      p(run("Disahkan oleh")),
      p(run("Kepala Dinas")) + p(oldPicture("rIdTtd")) + p(run("Budi Santoso")) + p(run("NIP 19750312 200003 2 004")),
    ),
  ) +
  tbl(
    row(p(run("Dasar Hukum")), p(run("Peringatan"))),
    row(
      p(run("UU Nomor 11 ") + run("Tahun 2009", "<w:i/>") + '<w:r><w:footnoteReference w:id="3"/></w:r>') +
        p(`<w:hyperlink r:id="rIdTaut">${run("Perda Nomor 3 Tahun 2019")}</w:hyperlink>`),
      p(run("Suhu 30") + run("o", '<w:vertAlign w:val="superscript"/>') + run("C dijaga.")) +
        p(picture("rIdFoto", 200)),
    ),
  ) +
  table([
    ["No", "Kegiatan", "Operator", "Kabid", "Kelengkapan", "Waktu", "Output", "Ket"],
    ["1", "Mencatat", "√", "", "Berkas", "5 menit", "Catatan", ""],
    ["2", "Menyetujui", "", "√", "Catatan", "10 menit", "Persetujuan", ""],
  ]) +
  p(
    run("Catatan tambahan", EMPHASIS),
    '<w:pStyle w:val="Judul1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>',
  ) +
  table([
    ["Riwayat", "Uraian perubahan"],
    ["Pertama", "Terbit pada tahun 2019"],
  ]) +
  paragraph("");

/** An old SOP with everything that people put into one. */
function old(): Package {
  const settings = `<w:settings xmlns:w="${NS.w}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`;
  const pkg = readPackage(
    docxOf(
      BODY,
      {
        "word/footnotes.xml": [NOTES, `${WML}.footnotes+xml`, "footnotes"],
        "word/numbering.xml": [LISTS, `${WML}.numbering+xml`, "numbering"],
        "word/settings.xml": [settings, `${WML}.settings+xml`, "settings"],
        "word/header1.xml": [HEAD, `${WML}.header+xml`, "header"],
      },
      '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>',
    ),
  );
  const image = (id: string, file: string): string =>
    `<Relationship Id="${id}" Type="${REL}/image" Target="media/${file}"/>`;
  const files = ["logo", "ttd", "foto", "kop"];
  const text = (name: string): string => pkg.parts.get(name)!.text;
  return withParts(pkg, [
    ...files.map((name, at) => Part.ofBytes(`word/media/${name}.png`, Uint8Array.from([...PNG, at]))),
    Part.ofText(
      "[Content_Types].xml",
      text("[Content_Types].xml").replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
    ),
    Part.ofText(
      "word/_rels/document.xml.rels",
      text("word/_rels/document.xml.rels").replace(
        "</Relationships>",
        `${image("rIdLogo", "logo.png")}${image("rIdTtd", "ttd.png")}${image("rIdFoto", "foto.png")}<Relationship Id="rIdTaut" Type="${REL}/hyperlink" Target="https://peraturan.example/3" TargetMode="External"/></Relationships>`,
      ),
    ),
    Part.ofText(
      "word/_rels/header1.xml.rels",
      `<Relationships xmlns="${NS.rel}">${image("rId1", "kop.png")}</Relationships>`,
    ),
  ]);
}

function moved(options = DEFAULT_TEMPLATE): Package {
  const pkg = old();
  const snapshot = readSnapshot(pkg);
  const recognition = recognise(snapshot);
  const { sop, alamat, ...luar } = bawaKeTemplat(snapshot, recognition, recognition.sops[0]!);
  return buildDocument(sop, null, options, carriedFrom(oldOf(pkg, snapshot), luar, alamat, options.logo === undefined));
}

/** Names of the pictures in a stretch of the document, in order. */
function pictures(pkg: Package, xml: string): string[] {
  const targets = new Map(relationships(pkg, mainDocument(pkg).name).map(({ id, target }) => [id, target]));
  return [...xml.matchAll(/r:embed="([^"]*)"/g)].map(([, id]) => (targets.get(id!) ?? "").replace(/^.*\//, ""));
}

const halves = (pkg: Package): [string, string] => {
  const { text } = mainDocument(pkg);
  const at = text.indexOf("Isi lama yang belum mendapat tempat");
  return [text.slice(0, at), text.slice(at)];
};

test("pictures come along: the logo, what stands by the signature, the rest behind with the letterhead", () => {
  const pkg = moved();
  const [sop, behind] = halves(pkg);
  expect(pictures(pkg, sop)).toEqual(["logo.png", "ttd.png"]);
  expect(pictures(pkg, behind)).toEqual(["foto.png", "kop.png"]);
  expect(behind).not.toContain("Halaman 1");
  expect(behind).toMatch(/<w:b\/>(?:(?!<w:t ).)*<w:t xml:space="preserve">Melayani sepenuh hati/s);
});

test("with a logo in the profile the old one goes to the end", () => {
  const pkg = moved(optionsFrom(contoh as Profile));
  const [sop, behind] = halves(pkg);
  expect(pictures(pkg, sop)).toEqual([expect.stringMatching(/^sop-logo/), "ttd.png"]);
  expect(pictures(pkg, behind)).toEqual(["logo.png", "foto.png", "kop.png"]);
});

test("values keep what stresses words, links, and take the look of the template", () => {
  const [sop] = halves(moved());
  expect(sop).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Tahun 2009</w:t>');
  expect(sop).toMatch(/<w:hyperlink r:id="rIdTaut">(?:(?!<\/w:hyperlink>).)*Perda Nomor 3 Tahun 2019/s);
  expect(sop).toContain('<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">o</w:t>');
  expect(sop).toContain('<w:r><w:t xml:space="preserve">7/2020</w:t></w:r>');
  const pkg = moved();
  // LibreOffice opens no document with a note in a content control of a table.
  expect(sop).not.toContain("footnoteReference");
  expect(halves(pkg)[1]).toMatch(/Tahun 2009<\/w:t><\/w:r><w:r><w:footnoteReference w:id="3"\/>/);
  expect(pkg.parts.get("word/footnotes.xml")?.text).toContain("UU Nomor 6 Tahun 2023");
});

test("what is left keeps its style, number and table; the protection of the old document stays behind", () => {
  const pkg = moved();
  const [, behind] = halves(pkg);
  expect(behind).toMatch(
    /<w:pStyle w:val="Judul1"\/><w:numPr>(?:(?!<w:p>).)*<w:numId w:val="9"\/>(?:(?!<\/w:p>).)*<w:b\/><w:i\/>/s,
  );
  expect(behind).toMatch(/<w:tbl>(?:(?!<\/w:tbl>).)*Uraian perubahan(?:(?!<\/w:tbl>).)*Terbit pada tahun 2019/s);
  expect(readSnapshot(pkg).facts.protected).toBe(false);
  expect(recognise(readSnapshot(pkg)).sops).toHaveLength(1);
});

test(
  "the new document is sound for Word",
  async () => {
    expect(await validate(readPackage(toZip(moved())))).toEqual([]);
    expect(await validate(readPackage(toZip(moved(optionsFrom(contoh as Profile)))))).toEqual([]);
  },
  SDK_TIMEOUT,
);
