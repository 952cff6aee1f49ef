import { KATA_PENDIDIKAN } from "../regulation/kata-kotak";
import { IBU_PIHAK } from "../regulation/kata-pelaku";
import { kata } from "./teks";

const NIP = /(?<!\d)(?:\d{18}|\d{8} \d{6} \d \d{3})(?!\d)|(?<![a-z])nip(?![a-z])/i;
/** A word or an initial and a comma before a degree: "Budi, S.Sos.", "Rina M, M.Si"; or a title before a name: "Drs. Budi"; a hospital may be called after a "dr.". */
const GELAR =
  /(?:[a-z]|(?<![A-Z])[A-Z])\.? ?, ?(?:(?:S|M|A|Ph|Sp)\. ?[A-Z]|(?:S[HET]|M[MT])(?![A-Za-z]))|(?<![a-z]|RSUD? |RS )(?:Dr|Drs|Dra|Ir|dr)\. [A-Z]/;
/** "Ibu Ani", not the party that is called "Ibu Hamil". */
const SAPAAN = new RegExp(
  `(?<![a-z])(?:Bapak|Bpk\\.?|Ibu(?! (?:${IBU_PIHAK.map(berawalBesar).join("|")})(?![a-z]))|Sdr\\.?i?\\.?|Saudara) [A-Z][a-z]`,
);

function berawalBesar(kata: string): string {
  return `[${kata.charAt(0)}${kata.charAt(0).toUpperCase()}]${kata.slice(1)}`;
}

const pendidikan = new Set<string>(KATA_PENDIDIKAN);

/** True for a text that names a person: by NIP, academic degree or form of address. A degree that is asked for is none. */
export function menyebutOrang(teks: string): boolean {
  if (NIP.test(teks)) return true;
  if (kata(teks).some((satu) => pendidikan.has(satu))) return false;
  return GELAR.test(teks) || SAPAAN.test(teks);
}
