import { parseXml } from "../../../src/ooxml/package";
import { NAMESPACES } from "../../../src/ooxml/writer/parts";
import type { TableMap } from "../../../src/ooxml/writer/rebuild/table-map";
import { langkahKosong } from "../../../src/sop/kosong";
import type { Langkah, Prosedur } from "../../../src/sop/sop";

const BOLD = "<w:b/>";

interface CellLook {
  span?: number;
  merge?: "restart" | "continue";
  look?: string;
  /** More content of the paragraph. */
  extra?: string;
}

/** A cell as users have them: a font of their own, and a revision mark that tells whether it was kept as it is. */
export function oldCell(text: string, { span = 1, merge, look = "", extra = "" }: CellLook = {}): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}` +
    `${merge ? `<w:vMerge w:val="${merge}"/>` : ""}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p w:rsidR="00AB12CD"><w:pPr><w:spacing w:before="40"/></w:pPr>${extra}` +
    `<w:r><w:rPr><w:rFonts w:ascii="Bookman Old Style"/>${look}<w:sz w:val="22"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`
  );
}

const shape = (name: string): string =>
  `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" ` +
  `layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset>` +
  `</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1" cy="1"/>` +
  `<wp:wrapNone/><wp:docPr id="900" name="${name}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:cNvSpPr/>` +
  `<wps:spPr/><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;

const tr = (...cells: string[]): string =>
  `<w:tr w:rsidR="00112233"><w:trPr><w:trHeight w:val="300"/></w:trPr>${cells.join("")}</w:tr>`;

/** Labels of another house, a row of column numbers, no column No, two performers, a column Paraf, a note between the steps. */
export const AKTIVITAS: { table: Element; map: TableMap; before: Prosedur } = {
  table: parseXml(
    `<w:tbl ${NAMESPACES}><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>` +
      `${'<w:gridCol w:w="1000"/>'.repeat(8)}</w:tblGrid>` +
      tr(
        oldCell("Aktivitas", { merge: "restart", look: BOLD }),
        oldCell("Pelaku Kegiatan", { span: 2, look: BOLD }),
        oldCell("Mutu Baku", { span: 3, look: BOLD }),
        oldCell("Ket.", { merge: "restart", look: BOLD }),
        oldCell("Paraf", { merge: "restart", look: BOLD }),
      ) +
      tr(
        oldCell("", { merge: "continue" }),
        oldCell("Staf", { look: "<w:i/>" }),
        oldCell("Camat"),
        oldCell("Persyaratan"),
        oldCell("Waktu"),
        oldCell("Output"),
        oldCell("", { merge: "continue" }),
        oldCell("", { merge: "continue" }),
      ) +
      tr(...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => oldCell(`(${number})`))) +
      tr(
        oldCell("Menerima berkas", { look: '<w:color w:val="FF0000"/>' }),
        oldCell("", { extra: shape("Rectangle 4") }),
        oldCell(""),
        oldCell("Berkas", { extra: shape("Straight Arrow 9") }),
        oldCell("5 menit", { merge: "restart" }),
        oldCell("Berkas"),
        oldCell("Lengkap"),
        oldCell("ab"),
      ) +
      tr(oldCell("Catatan: loket tutup pukul 15.00", { span: 8 })) +
      tr(
        oldCell("Menandatangani surat"),
        oldCell(""),
        oldCell("", { extra: shape("Rectangle 5") }),
        oldCell("Konsep"),
        oldCell("", { merge: "continue" }),
        oldCell("Surat"),
        oldCell(""),
        oldCell("cd"),
      ) +
      "</w:tbl>",
    "tbl",
  ),
  map: {
    headerRows: 3,
    titleRow: 1,
    columns: { kegiatan: 0, kelengkapan: 3, waktu: 4, output: 5, keterangan: 6 },
    performers: [1, 2],
    rows: [3, 5],
    goesOn: new Map(),
  },
  before: {
    pelaksana: ["Staf", "Camat"],
    langkah: [
      step("Menerima berkas", 0, ["Berkas", { teks: "5 menit", baris: 2 }, "Berkas"], "Lengkap", 2),
      step("Menandatangani surat", 1, ["Konsep", "", "Surat"], ""),
    ],
  },
};

type MutuBakuSel = [Langkah["keterangan"], Langkah["keterangan"], Langkah["keterangan"]];

/** A step with a box in one performer's column. */
export function step(kegiatan: string, pelaksana: number, mutu: MutuBakuSel, keterangan = "", ke?: number): Langkah {
  const [kelengkapan, waktu, output] = mutu;
  return {
    ...langkahKosong(),
    kegiatan,
    simbol: [{ pelaksana, bentuk: "kotak" }],
    mutuBaku: { kelengkapan, waktu, output },
    keterangan,
    ke: ke === undefined ? [] : [{ langkah: ke }],
  };
}
