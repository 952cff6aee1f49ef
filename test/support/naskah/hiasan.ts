import { escapeXml } from "../../../src/ooxml/xml";
import type { Pena } from "./pena";

/** What stands in documents around or beside their text without being any of it. */
export const HIASAN = ["lacak", "sembunyi", "komentar", "bidang", "bidangSederhana", "kontrol", "tautan"] as const;
export type Hiasan = (typeof HIASAN)[number];

const run = (isi: string, rPr = ""): string => `<w:r>${rPr}${isi}</w:r>`;
const tulis = (teks: string): string => `<w:t xml:space="preserve">${escapeXml(teks)}</w:t>`;
const OLEH = 'w:id="91" w:author="ASUS" w:date="2026-03-21T08:37:00Z"';

const CARA: Readonly<Record<Hiasan, (dalam: string, teks: string, nomor: number) => string>> = {
  lacak: (dalam, teks) =>
    `<w:del ${OLEH}>${run(`<w:delText>${escapeXml(teks)} lama</w:delText>`)}</w:del><w:ins ${OLEH}>${dalam}</w:ins>`,
  sembunyi: (dalam) => dalam + run(tulis(" catatan penyusun"), "<w:rPr><w:vanish/></w:rPr>"),
  komentar: (dalam, _, nomor) =>
    `<w:commentRangeStart w:id="${nomor}"/>${dalam}<w:commentRangeEnd w:id="${nomor}"/>${run(`<w:commentReference w:id="${nomor}"/>`)}`,
  bidang: (dalam) =>
    run('<w:fldChar w:fldCharType="begin"/>') +
    run("<w:instrText> MERGEFIELD isi </w:instrText>") +
    run('<w:fldChar w:fldCharType="separate"/>') +
    dalam +
    run('<w:fldChar w:fldCharType="end"/>'),
  bidangSederhana: (dalam) => `<w:fldSimple w:instr=" DOCPROPERTY Judul ">${dalam}</w:fldSimple>`,
  kontrol: (dalam) =>
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_7"/></w:sdtPr><w:sdtContent>${dalam}</w:sdtContent></w:sdt>`,
  tautan: (dalam) => `<w:hyperlink w:anchor="_Toc1">${dalam}</w:hyperlink>`,
};

/** The same pen; every third text, and the labels with it, is written in this way. */
export function denganHiasan(pena: Pena, hiasan: Hiasan): Pena {
  let berapa = 0;
  const teks = (isi: string): string => {
    const polos = pena.teks(isi);
    berapa += 1;
    return isi.trim() !== "" && !isi.includes("\t") && berapa % 3 === 0 ? CARA[hiasan](polos, isi, berapa) : polos;
  };
  return { ...pena, teks };
}
