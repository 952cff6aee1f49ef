import { IBU_PIHAK, SAPAAN } from "../regulation/kata-pelaku";
import { kata, rapikan } from "../sop/teks";
import type { Check } from "./rule";

const sapaan = new Set<string>(SAPAAN);
const pihak = new Set<string>(IBU_PIHAK);
const NIP = /(?<![a-z])nip(?![a-z])|(?:\d[ .]?){18}/i;
/** "S.Sos.", "M. Si", "A.Md.", and "Drs." at the beginning; a place may be called after a "dr.", so that is none. */
const GELAR = /(?<![a-z.])(?:[SM]\. ?[A-Z][A-Za-z]*|A\. ?M[ad])(?=\.?(?:[,\s]|$))|^(?:Drs|Dra|Ir)\.? /;

export const check: Check = ({ prosedur }) => {
  if (prosedur.pelaksana.length === 0) return "tidakBerlaku";
  return prosedur.pelaksana.flatMap((judul, kolom) =>
    orang(rapikan(judul))
      ? [{ at: `prosedur.pelaksana.${kolom}`, message: "orang", data: { pelaksana: rapikan(judul) } }]
      : [],
  );
};

function orang(judul: string): boolean {
  const [pertama, kedua] = kata(judul);
  return NIP.test(judul) || GELAR.test(judul) || (sapaan.has(pertama ?? "") && !pihak.has(kedua ?? ""));
}
