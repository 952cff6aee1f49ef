import { AWALAN_PEJABAT } from "../regulation/kata-pelaku";
import { KATA_MANDAT } from "../regulation/kata-pengesah";
import { rapikan } from "./teks";

/** Who signs, and on whose behalf. */
export interface PenandaTangan {
  /** The office of the one who signs, with "Plt." and the like; empty where only the one on whose behalf it is stands there. */
  readonly jabatan: string;
  /** Whose name stands behind "a.n."; empty for one who signs in an own right. */
  readonly atasNama: string;
}

const ATAS_NAMA = /^(?:a\.? ?n|atas nama)(?![a-z])[. :]*/i;
/** Between the one who holds a mandate and the one who is handed it on to; the last one signs. */
const UNTUK_BELIAU = /(?<![a-z])(?:u\.? ?b|untuk beliau)(?![a-z])[. :,]*/i;
const JABATAN = new RegExp(
  `(?<![a-z])(?:(?:${AWALAN_PEJABAT.join("|")})\\.? ?)?(?:wakil )?(?:${KATA_MANDAT.join("|")})(?![a-z])`,
  "gi",
);

/**
 * Reads the office of an approval as it is written in one line: "a.n. Bupati Contoh Sekretaris Daerah u.b. Asisten Administrasi
 * Umum" is signed by the Asisten, on behalf of the Bupati.
 */
export function penandaTangan(teks: string): PenandaTangan {
  const rapi = rapikan(teks);
  const [pertama = "", ...penerima] = rapi.split(UNTUK_BELIAU);
  const mandat = ATAS_NAMA.exec(pertama)?.[0];
  const isi = pertama.slice(mandat?.length ?? 0);
  const [, sendiri] = mandat === undefined ? [] : [...isi.matchAll(JABATAN)].map(({ index }) => index);
  const pemberi = mandat === undefined ? "" : isi.slice(0, sendiri);
  const pemegang = mandat === undefined ? isi : sendiri === undefined ? "" : isi.slice(sendiri);
  return { jabatan: tanpaKoma(penerima.at(-1) ?? pemegang), atasNama: tanpaKoma(pemberi) };
}

const tanpaKoma = (teks: string): string => teks.replace(/[\s,]+$/, "");
