import { JENIS_PERATURAN, type JenisPeraturan } from "../regulation/jenis-peraturan";
import { bakukan, tanpaPoin } from "./teks";

/** A citation of legislation as it was read; what could not be read is null. */
export interface Peraturan {
  teks: string;
  jenis: JenisPeraturan | null;
  /** As written: "23", "PER/21/M.PAN/11/2008". */
  nomor: string | null;
  tahun: number | null;
  tentang: string | null;
}

const NOMOR = /(?<![a-z])(?:nomor|nomer|no)(?![a-z])\s*[.:]*\s*([a-z\d][a-z\d./-]*)/i;
const GARIS_MIRING = /(?<![a-z])((?:[a-z]+\/)?\d+(?:[a-z\d.-]*\/[a-z\d.-]+)*\/\d{4})(?!\d)/i;
const TAHUN = /(?<![a-z])tahun(?![a-z])\s*(\d{4})(?!\d)/i;

/** Reads "<jenis> Nomor <n> Tahun <yyyy> tentang <judul>" and the short form "PP 53/2010". */
export function parsePeraturan(teks: string): Peraturan {
  const butir = tanpaPoin(teks);
  const batas = /(?<![a-z])tentang(?![a-z])/i.exec(butir);
  // The number and the year stand before the title; an amending chain ("jo.") is another citation.
  const kepala =
    (batas === null ? butir : butir.slice(0, batas.index)).split(/(?<![a-z])(?:jo\.|juncto|sebagaimana)/i)[0] ?? "";
  const tulisan = (NOMOR.exec(kepala) ?? GARIS_MIRING.exec(kepala))?.[1] ?? null;
  const mirip = tulisan === null ? null : /^(.*)\/(\d{4})[./-]?$/.exec(tulisan);
  const tahun = TAHUN.exec(kepala)?.[1] ?? mirip?.[2] ?? /(?:\/)(\d{4})(?:\/|$)/.exec(tulisan ?? "")?.[1];
  const pendek = mirip !== null && /^\d+$/.test(mirip[1] ?? "");
  return {
    teks,
    jenis: jenisPeraturan(butir),
    nomor: (pendek ? mirip[1] : tulisan?.replace(/[./-]+$/, "")) ?? null,
    tahun: tahun === undefined ? null : Number(tahun),
    tentang: batas === null ? null : butir.slice(batas.index + batas[0].length).trim(),
  };
}

/** True when both numbers are the same: "PER/21/M.PAN/11/2008" and "Per/21/M-PAN/11/2008", "08" and "8". */
export const nomorSama = (a: string, b: string): boolean => kunciNomor(a) === kunciNomor(b);

const kunciNomor = (nomor: string): string =>
  nomor
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/^0+/, "");

const SEBUTAN = JENIS_PERATURAN.flatMap((jenis) => jenis.sebutan.map((sebutan) => ({ jenis, sebutan }))).sort(
  (a, b) => b.sebutan.length - a.sebutan.length,
);

/** The kind that a citation begins with, or null. */
export function jenisPeraturan(butir: string): JenisPeraturan | null {
  const awal = bakukan(butir).replace(/ r i(?= )| ri(?= )| republik indonesia(?= |$)/g, "");
  return SEBUTAN.find(({ sebutan }) => awal === sebutan || awal.startsWith(`${sebutan} `))?.jenis ?? null;
}
