import { zip } from "../../../src/ooxml/package/zip";
import { workbookSentence } from "../../../src/ooxml/workbook/workbook-errors";
import type { PackageError } from "../../../src/ooxml/package";
import { bacaBerkas } from "../../../src/recognise/buku/berkas";
import { bukaBuku } from "../../../src/recognise/buku/buka";
import { snapshotOfSheets } from "../../../src/ooxml/workbook/to-snapshot";
import { arrowXml, anchored, shapeXml, xlsx, xlsxParts, type TestSheet } from "../../support/xlsx";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** An OLE container that names a stream. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((sign, index) => bytes.set([sign.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
};

const SHEET: TestSheet = {
  name: "SOP",
  rows: [
    ["No", "Kegiatan", "Staf", "Kepala", "Kelengkapan", "Waktu", "Output", "Ket."],
    [1, "Menerima surat", "√", null, "Surat", "5 menit", "Surat"],
    [2, "Meneliti surat", null, "√", "Surat", "5 menit", "Surat"],
  ],
};
/** The parts of a sound workbook, some of them changed. */
const changed = (change: (parts: Map<string, Uint8Array>) => void, sheet = SHEET): Uint8Array => {
  const parts = xlsxParts([sheet]);
  change(parts);
  return zip(parts);
};
const sheetWith = (from: string | RegExp, to: string): Uint8Array =>
  changed((parts) => {
    const name = "xl/worksheets/sheet1.xml";
    parts.set(name, utf8(new TextDecoder().decode(parts.get(name)).replace(from, to)));
  });

const REFUSED: [code: PackageError["code"], what: string, bytes: Uint8Array][] = [
  ["empty", "no bytes", new Uint8Array()],
  ["oldExcel", "an old .xls", compound("Workbook")],
  ["encrypted", "a locked workbook", compound("EncryptedPackage")],
  ["oldWord", "an old .doc", compound("WordDocument")],
  ["oldWord", "a .docx", zip([["word/document.xml", utf8("<w:document/>")]])],
  ["pdf", "a PDF", utf8("%PDF-1.7")],
  ["notZip", "a .csv", utf8("No;Kegiatan\n1;Menerima surat")],
  ["xlsx", "an .xlsb", zip([["xl/workbook.bin", new Uint8Array([1])]])],
  [
    "odt",
    "an .ods",
    zip([
      ["mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")],
      ["content.xml", utf8("<a/>")],
    ]),
  ],
  ["damaged", "half a file", xlsx(SHEET).slice(0, 900)],
  ["noDocument", "a workbook without sheets", changed((parts) => parts.delete("xl/worksheets/sheet1.xml"))],
  ["brokenXml", "broken XML", sheetWith("</sheetData>", "</sheet>")],
  ["doctype", "an entity bomb", sheetWith("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')],
  [
    "strict",
    "Strict Open XML",
    changed((parts) =>
      parts.set("xl/workbook.xml", utf8('<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>')),
    ),
  ],
  [
    "brokenXml",
    "a number in a format that is not there",
    sheetWith("</row></sheetData>", '<c r="H3" s="999"><v>3</v></c></row></sheetData>'),
  ],
  [
    "tooLarge",
    "a cell at the end of the sheet",
    sheetWith("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  ],
];

describe("what cannot be read is named, with what to do", () => {
  it.each(REFUSED)("%s: %s", async (code, _what, bytes) => {
    await expect(bukaBuku(bytes)).rejects.toMatchObject({ code });
    expect(await bacaBerkas(bytes, "id")).toEqual({ gagal: workbookSentence(code, "id") });
  });
});

it("a bomb is stopped by what it really unpacks to", async () => {
  const big = new Uint8Array(30 * 1024 * 1024);
  await expect(bukaBuku(changed((parts) => parts.set("xl/media/image1.png", big)))).rejects.toMatchObject({
    code: "tooLarge",
  });
});

it.each([
  [
    "merges that overlap, end before they begin, or reach beyond the sheet",
    sheetWith(
      "</worksheet>",
      '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B1:D2"/><mergeCell ref="D3:A1"/><mergeCell ref="A2:XFD9"/><mergeCell ref="?"/></mergeCells></worksheet>',
    ),
  ],
  ["formatted cells far to the right", sheetWith("</row></sheetData>", '<c r="XFD3" s="1"/></row></sheetData>')],
  ["errors of formulas", sheetWith("</row></sheetData>", '<c r="H3" t="e"><v>#N/A</v></c></row></sheetData>')],
])("%s do no harm", async (_what, bytes) => {
  const hasil = await bacaBerkas(bytes, "id");
  expect("lembar" in hasil && hasil.lembar[0]?.prosedur.langkah.length).toBeGreaterThan(0);
});

describe("anchors", () => {
  const at = (col: number, row: number) => ({ col, colOff: 0, row, rowOff: 0 });
  const shapes = async (...drawing: string[]) =>
    snapshotOfSheets((await bukaBuku(xlsx({ ...SHEET, drawing }))).sheets).shapes;

  it("shapes that were lost far from the texts keep no memory", async () => {
    const found = await shapes(
      anchored(at(2, 1), at(3, 2), shapeXml(1, "rect")),
      anchored(at(16000, 900000), at(16001, 900001), shapeXml(2, "rect")),
    );
    expect(found).toHaveLength(2);
  });

  it("a shape that lies on its side has the box that is seen, also where Excel gives a corner and a size", async () => {
    const turned = shapeXml(1, "homePlate", "", 'rot="5400000"');
    const one = (content: string): string =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="254000" cy="127000"/>${content}</xdr:oneCellAnchor>`;
    const absolute = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="254000" cy="127000"/>${shapeXml(2, "rect")}</xdr:absoluteAnchor>`;
    const [side, corner] = await shapes(one(turned), absolute);
    expect(side?.box).toMatchObject({ width: 20, height: 10 });
    expect(corner?.box).toEqual({ x: 0, y: 0, width: 20, height: 10 });
  });

  it("parts of a group stand one by one; a branch for newer programs gives way to what is known", async () => {
    const child = (xml: string, x: number): string =>
      xml.replace("<a:xfrm />", `<a:xfrm><a:off x="${x}" y="100"/><a:ext cx="100" cy="50"/></a:xfrm>`);
    const group = `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Grup"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/><a:chOff x="0" y="100"/><a:chExt cx="200" cy="50"/></a:xfrm></xdr:grpSpPr>${child(shapeXml(1, "rect", "Ya"), 0)}${child(arrowXml(2, {}), 100)}</xdr:grpSp>`;
    const branched = `<mc:AlternateContent><mc:Choice Requires="neu" xmlns:neu="urn:neu"><xdr:x/></mc:Choice><mc:Fallback>${shapeXml(3, "diamond")}</mc:Fallback></mc:AlternateContent>`;
    const found = await shapes(anchored(at(2, 1), at(4, 2), group), anchored(at(2, 1), at(3, 2), branched));
    const [rect, arrow, diamond] = found;
    expect([rect?.preset, rect?.text, arrow?.preset, diamond?.preset]).toEqual([
      "rect",
      "Ya",
      "straightConnector1",
      "diamond",
    ]);
    expect(arrow?.box?.width).toBeCloseTo(rect?.box?.width ?? 0, 3);
    expect(arrow!.course![1]!.x - arrow!.course![0]!.x).toBeCloseTo(arrow?.box?.width ?? 0, 3);
  });
});
