import { KATA_PENDIDIKAN } from "../regulation/kata-kotak";
import { kata } from "./teks";

const NIP = /(?<!\d)(?:\d{18}|\d{8} \d{6} \d \d{3})(?!\d)|(?<![a-z])nip(?![a-z])/i;
/** A word and a comma before a degree: "Budi, S.Sos.", "Rina M, M.Si"; or a title before a name: "Drs. Budi". */
const GELAR =
  /[a-z]\.? ?, ?(?:(?:S|M|A|Ph|Sp)\. ?[A-Z]|(?:S[HET]|M[MT])(?![a-z]))|(?<![a-z])(?:Dr|Drs|Dra|Ir|dr)\. [A-Z]/;
const SAPAAN = /(?<![a-z])(?:Bapak|Ibu|Sdr\.?i?|Saudara) [A-Z][a-z]/;

const pendidikan = new Set<string>(KATA_PENDIDIKAN);

/** True for a text that names a person: by NIP, academic degree or form of address. A degree that is asked for is none. */
export function menyebutOrang(teks: string): boolean {
  if (NIP.test(teks)) return true;
  if (kata(teks).some((satu) => pendidikan.has(satu))) return false;
  return GELAR.test(teks) || SAPAAN.test(teks);
}
