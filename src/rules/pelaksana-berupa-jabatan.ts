import { menyebutOrang } from "../sop/orang";
import { rapikan } from "../sop/teks";
import type { Check } from "./rule";

/** A degree without a comma before it: "Rina A.Md.". In a title of a column it can be nothing else. */
const GELAR = /(?<![a-z.])(?:[SM]\. ?[A-Z][A-Za-z]*|A\. ?M[ad])(?=\.?(?:[,\s]|$))/;

export const check: Check = ({ prosedur }) => {
  if (prosedur.pelaksana.length === 0) return "tidakBerlaku";
  return prosedur.pelaksana.flatMap((teks, kolom) => {
    const judul = rapikan(teks);
    if (!menyebutOrang(judul) && !GELAR.test(judul)) return [];
    return [{ at: `prosedur.pelaksana.${kolom}`, message: "orang", data: { pelaksana: judul } }];
  });
};
