import { escapeXml } from "../../../src/ooxml/xml";

/** One cell: its blocks, the grid columns that it covers, and whether it is merged with the ones below or above it. */
export interface Sel {
  readonly isi: string;
  readonly kolom?: number;
  readonly gabung?: "mulai" | "lanjut";
}

/** How a program writes the pieces of a document. Texts may hold "\t" and "\v" (a line break). */
export interface Pena {
  readonly nama: string;
  /** Content of a paragraph. */
  teks(teks: string): string;
  alinea(teks: string, daftar?: boolean): string;
  tabel(baris: readonly (readonly Sel[])[], lebar: readonly number[], kepala?: number): string;
  /** A paragraph that anchors a text box with these blocks. */
  kotakTeks(isi: string): string;
}

interface Gaya {
  readonly nama: string;
  /** Cuts a text into the pieces that the program gives runs of their own. */
  readonly potong: (teks: string) => string[];
  readonly rPr: string;
  readonly pPr: string;
  readonly atributP: string;
  readonly tblPr: string;
  readonly trPr: string;
  readonly tcPr: string;
  /** Joins cells by `w:gridSpan`, or one by one as Word did before 2003. */
  readonly gabungDatar: "gridSpan" | "hMerge";
  readonly antara: string;
  readonly bingkai: (isi: string) => string;
}

const wps = (isi: string): string =>
  `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3310630</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3276600" cy="1930400"/><wp:wrapNone/><wp:docPr id="31" name="Text Box 31"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3276600" cy="1930400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${isi}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>`;

const vml = (isi: string): string =>
  `<w:pict><v:shape id="_x0000_s1031" type="#_x0000_t202" style="position:absolute;margin-left:240pt;margin-top:0;width:258pt;height:152pt"><v:textbox><w:txbxContent>${isi}</w:txbxContent></v:textbox></v:shape></w:pict>`;

const tengah = (teks: string): string[] => {
  const at = Math.ceil(teks.length / 2);
  return teks.length < 4 ? [teks] : [teks.slice(0, at), teks.slice(at)];
};

const GAYA: readonly Gaya[] = [
  {
    nama: "Word",
    potong: tengah,
    rPr: '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="id-ID"/></w:rPr>',
    pPr: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    atributP: ' w:rsidR="00A31F02" w:rsidRDefault="00A31F02"',
    tblPr: '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/>',
    trPr: "",
    tcPr: "",
    gabungDatar: "gridSpan",
    antara: '<w:proofErr w:type="spellStart"/>',
    bingkai: (isi) =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${wps(isi)}</w:drawing></mc:Choice><mc:Fallback>${vml(isi)}</mc:Fallback></mc:AlternateContent>`,
  },
  {
    nama: "LibreOffice",
    potong: (teks) => [teks],
    rPr: '<w:rPr><w:rFonts w:cs="Arial" w:ascii="Arial" w:hAnsi="Arial"/><w:b w:val="false"/><w:sz w:val="20"/></w:rPr>',
    pPr: '<w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:jc w:val="left"/>',
    atributP: "",
    tblPr:
      '<w:tblW w:w="9000" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="-5" w:type="dxa"/><w:tblLayout w:type="fixed"/>',
    trPr: "",
    tcPr: '<w:tcBorders><w:top w:val="single" w:sz="4"/></w:tcBorders>',
    gabungDatar: "gridSpan",
    antara: "",
    bingkai: (isi) =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${wps(isi)}</w:drawing></mc:Choice></mc:AlternateContent>`,
  },
  {
    nama: "Google Docs",
    potong: (teks) => [teks],
    rPr: '<w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:rtl w:val="0"/></w:rPr>',
    pPr: '<w:widowControl w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/>',
    atributP: ' w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w14:paraId="0000001A"',
    tblPr:
      '<w:tblStyle w:val="Table1"/><w:tblW w:w="9000.0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600"/>',
    trPr: '<w:cantSplit w:val="0"/><w:tblHeader w:val="0"/>',
    tcPr: '<w:shd w:fill="auto" w:val="clear"/><w:vAlign w:val="top"/>',
    gabungDatar: "gridSpan",
    antara: "",
    bingkai: (isi) =>
      `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>${wps(isi)}</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
  },
  {
    nama: "Word 2003",
    potong: (teks) => [teks],
    rPr: '<w:rPr><w:lang w:val="en-US"/></w:rPr>',
    pPr: "",
    atributP: "",
    tblPr: '<w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="01E0"/>',
    trPr: "",
    tcPr: "",
    gabungDatar: "hMerge",
    antara: "",
    bingkai: vml,
  },
];

/** The programs whose manner of writing is known here. */
export const PENA: readonly Pena[] = GAYA.map(penaOf);

function penaOf(gaya: Gaya): Pena {
  const run = (isi: string): string => `<w:r>${gaya.rPr}${isi}</w:r>`;
  const pena: Pena = {
    nama: gaya.nama,
    teks: (teks) =>
      teks
        .split(/([\t\v])/)
        .filter((potongan) => potongan !== "")
        .map((potongan) => {
          if (potongan === "\t") return run("<w:tab/>");
          if (potongan === "\v") return run("<w:br/>");
          const kata = gaya.potong(potongan).map((kata) => run(`<w:t xml:space="preserve">${escapeXml(kata)}</w:t>`));
          return kata.join(gaya.antara);
        })
        .join(""),
    alinea(teks, daftar = false) {
      const nomor = daftar ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>' : "";
      const pPr = nomor + gaya.pPr;
      return `<w:p${gaya.atributP}>${pPr && `<w:pPr>${pPr}</w:pPr>`}${this.teks(teks)}</w:p>`;
    },
    tabel: (baris, lebar, kepala = 0) =>
      `<w:tbl><w:tblPr>${gaya.tblPr}</w:tblPr><w:tblGrid>${lebar.map((l) => `<w:gridCol w:w="${l * 20}"/>`).join("")}</w:tblGrid>${baris
        .map((sel, index) => barisOf(gaya, sel, lebar, index < kepala))
        .join("")}</w:tbl>`,
    kotakTeks: (isi) => `<w:p>${run(gaya.bingkai(isi))}</w:p>`,
  };
  return pena;
}

function barisOf(gaya: Gaya, sel: readonly Sel[], lebar: readonly number[], kepala: boolean): string {
  let at = 0;
  const isi = sel.map((satu) => {
    const kolom = satu.kolom ?? 1;
    const bagian = lebar.slice(at, at + kolom);
    at += kolom;
    return selOf(gaya, satu, bagian);
  });
  const trPr = (kepala ? "<w:tblHeader/>" : "") + (kepala ? "" : gaya.trPr);
  return `<w:tr>${trPr && `<w:trPr>${trPr}</w:trPr>`}${isi.join("")}</w:tr>`;
}

function selOf(gaya: Gaya, { isi, kolom = 1, gabung }: Sel, lebar: readonly number[]): string {
  const vMerge = gabung === "mulai" ? '<w:vMerge w:val="restart"/>' : gabung === "lanjut" ? "<w:vMerge/>" : "";
  const blok = isi === "" || isi.endsWith("</w:tbl>") ? `${isi}<w:p/>` : isi;
  const satu = (l: number, datar: string, dalam: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${l * 20}" w:type="dxa"/>${datar}${vMerge}${gaya.tcPr}</w:tcPr>${dalam}</w:tc>`;
  const total = lebar.reduce((a, b) => a + b, 0);
  if (kolom === 1) return satu(total, "", blok);
  if (gaya.gabungDatar === "gridSpan") return satu(total, `<w:gridSpan w:val="${kolom}"/>`, blok);
  return lebar
    .map((l, index) => satu(l, `<w:hMerge${index === 0 ? ' w:val="restart"' : ""}/>`, index === 0 ? blok : "<w:p/>"))
    .join("");
}
