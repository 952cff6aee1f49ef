import type { Kolom } from "../../../src/sop/dokumen";
import type { Sop } from "../../../src/sop/sop";
import { NS } from "../../../src/ooxml/xml";
import { docx, DOCX_FILES, wordXml } from "../docx";
import { denganHiasan, type Hiasan } from "./hiasan";
import { TATA_IDENTITAS, type TataIdentitas } from "./identitas";
import { isiKe } from "./isi";
import { TATA_BUTIR, TATA_KOTAK, type TataButir, type TataKotak } from "./kotak";
import { HURUF, KEPALA, LABEL, type Huruf } from "./label";
import { PENA } from "./pena";
import { TATA_NOMOR, TATA_PROSEDUR, type TataNomor, type TataProsedur } from "./prosedur";

/** How one SOP is written by hand. Numbers choose from lists, round and round. */
export interface Cara {
  readonly pena: number;
  readonly identitas: TataIdentitas;
  readonly kotak: TataKotak;
  readonly butir: TataButir;
  readonly prosedur: TataProsedur;
  readonly nomor: TataNomor;
  readonly huruf: Huruf;
  /** Which of the variants of each label. */
  readonly label: number;
  readonly pemisah: "" | ":" | " :";
  readonly tanda: string;
  readonly hiasan?: Hiasan;
  readonly isi: number;
  /** Title above: none, or the usual words. */
  readonly judul?: string;
}

export const SEMUA = {
  identitas: Object.keys(TATA_IDENTITAS) as TataIdentitas[],
  kotak: Object.keys(TATA_KOTAK) as TataKotak[],
  butir: Object.keys(TATA_BUTIR) as TataButir[],
  prosedur: Object.keys(TATA_PROSEDUR) as TataProsedur[],
  nomor: Object.keys(TATA_NOMOR) as TataNomor[],
  huruf: Object.keys(HURUF) as Huruf[],
  pemisah: ["", ":", " :"] as const,
  tanda: ["√", "v", "X", "●", "✓"],
};

export interface Naskah {
  readonly body: string;
  /** The model that a careful human reads out of it. */
  readonly sop: Sop;
}

const putar = <T>(daftar: readonly T[], at: number): T => daftar[at % daftar.length] as T;

/** Writes an SOP in this way. */
export function tulis(cara: Cara): Naskah {
  const asli = isiKe(cara.isi);
  const polos = putar(PENA, cara.pena);
  const pena = cara.hiasan ? denganHiasan(polos, cara.hiasan) : polos;
  const huruf = HURUF[cara.huruf];
  const pilih = <K extends string>(daftar: Readonly<Record<K, readonly string[]>>) => {
    const urutan = Object.keys(daftar);
    return (nama: K): string => huruf(putar(daftar[nama], cara.label + urutan.indexOf(nama)));
  };
  const { pemisah } = cara;
  const body = [
    pena.alinea(cara.judul ?? "STANDAR OPERASIONAL PROSEDUR"),
    TATA_IDENTITAS[cara.identitas]({ pena, identitas: asli.identitas, label: pilih(LABEL), pemisah }),
    pena.alinea(""),
    TATA_KOTAK[cara.kotak]({ pena, sop: asli, label: pilih(LABEL), pemisah, butir: TATA_BUTIR[cara.butir] }),
    pena.alinea(""),
    pena.alinea("BAGIAN FLOWCHART"),
    TATA_PROSEDUR[cara.prosedur]({
      pena,
      prosedur: asli.prosedur,
      kepala: pilih(KEPALA),
      nomor: TATA_NOMOR[cara.nomor],
      tanda: cara.tanda,
    }),
    pena.alinea(""),
  ].join("");
  return { body, sop: terbaca(asli, cara) };
}

/** What is left of a model where a column is missing. */
function terbaca(sop: Sop, { prosedur }: Cara): Sop {
  const tanpa: Kolom[] = prosedur === "tanpaKeterangan" ? ["keterangan"] : prosedur === "tanpaNomor" ? ["nomor"] : [];
  const langkah = sop.prosedur.langkah.map((satu) => ({
    ...satu,
    nomor: tanpa.includes("nomor") ? null : satu.nomor,
    keterangan: tanpa.includes("keterangan") ? "" : satu.keterangan,
  }));
  return { ...sop, prosedur: { ...sop.prosedur, langkah } };
}

const BAGIAN = '<w:sectPr><w:pgSz w:w="18720" w:h="12240" w:orient="landscape"/></w:sectPr>';
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NUMBERING = `<w:numbering xmlns:w="${NS.w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const comments = (body: string): string =>
  `<w:comments xmlns:w="${NS.w}">${[...body.matchAll(/commentReference w:id="(\d+)"/g)]
    .map(
      ([, id]) =>
        `<w:comment w:id="${id}" w:author="Kasubbag"><w:p><w:r><w:t>Mohon diperiksa lagi</w:t></w:r></w:p></w:comment>`,
    )
    .join("")}</w:comments>`;

/** Bytes of a .docx of one SOP, or of several one behind the other. */
export function berkas(naskah: readonly Naskah[]): Uint8Array {
  const body = naskah.map(({ body: satu }) => satu).join("");
  const parts: Readonly<Record<string, string>> = { numbering: NUMBERING, comments: comments(body) };
  const polos = DOCX_FILES(wordXml(body + BAGIAN));
  const insert = (name: string, end: string, more: (kind: string) => string): string =>
    (polos[name] ?? "").replace(end, Object.keys(parts).map(more).join("") + end);
  return docx(wordXml(body + BAGIAN), {
    "[Content_Types].xml": insert(
      "[Content_Types].xml",
      "</Types>",
      (kind) => `<Override PartName="/word/${kind}.xml" ContentType="${WML}.${kind}+xml"/>`,
    ),
    "word/_rels/document.xml.rels": insert(
      "word/_rels/document.xml.rels",
      "</Relationships>",
      (kind) => `<Relationship Id="r_${kind}" Type="${REL}/${kind}" Target="${kind}.xml"/>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([kind, xml]) => [`word/${kind}.xml`, xml])),
  });
}
