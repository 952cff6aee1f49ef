import { KATA_BATAS_WAKTU, KATA_SEJAK, KATA_SELESAI } from "../regulation/kata-kegiatan";
import { SATUAN_WAKTU, SIFAT_SATUAN } from "../regulation/kata-waktu";
import type { Path } from "./path";
import type { Sop } from "./sop";
import { rapikan } from "./teks";
import { parseWaktu } from "./waktu";

/** A time within which the product is promised: "paling lama 2 (dua) hari kerja sejak berkas lengkap". */
export interface NormaWaktu {
  /** Where it is written. */
  readonly at: Path;
  /** The time as it is written: "2 (dua) hari kerja". */
  readonly teks: string;
  /** Minutes, a day counted as 24 hours. */
  readonly menit: number;
}

const batas = KATA_BATAS_WAKTU.map((frasa) => frasa.replaceAll(" ", "[ -]")).join("|");
const lama = `\\d{1,4}(?: ?\\([a-z ]{1,30}\\))? (?:${Object.keys(SATUAN_WAKTU).join("|")})(?: (?:${SIFAT_SATUAN.join("|")}))?`;
/**
 * Only a time that runs from an event to the end of the whole work: "14 hari sebelum cuti dimulai" is none, nor is that of one act
 * ("Arsip dikembalikan paling lama 5 hari kerja sejak dipinjam").
 */
const NORMA = new RegExp(
  `(?<![a-z])(?:${KATA_SELESAI.join("|")})(?![a-z]).{0,60}?(?<![a-z])(?:${batas})(?:nya)? (?:dalam )?(${lama}) (?:${KATA_SEJAK.join("|")})(?![a-z])`,
  "i",
);

/** The first such time in the warnings of an SOP, or null. */
export function normaWaktu({ peringatan }: Pick<Sop, "peringatan">): NormaWaktu | null {
  for (const [index, butir] of peringatan.entries()) {
    const teks = NORMA.exec(rapikan(butir))?.[1];
    const waktu = teks === undefined ? null : parseWaktu(teks);
    if (teks !== undefined && waktu?.jenis === "durasi") return { at: `peringatan.${index}`, teks, menit: waktu.max };
  }
  return null;
}
