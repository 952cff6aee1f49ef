import type { Finding } from "../../checker/result";
import type { Messages } from "../messages";

/** Where in its part a finding is: short for the eye, in full for the ear. */
export interface Tempat {
  pendek: string;
  lengkap: string;
}

/** The step, the performer or the item of a finding; null where its group already says where it is. */
export function tempatTemuan({ langkah, pelaksana, butir }: Finding, { periksa }: Messages): Tempat | null {
  if (langkah !== undefined) return { pendek: `${langkah}.`, lengkap: periksa.langkahKe(langkah) };
  if (pelaksana !== undefined)
    return { pendek: periksa.pelaksanaKe(pelaksana), lengkap: periksa.pelaksanaKe(pelaksana) };
  return butir === undefined ? null : { pendek: `${butir}.`, lengkap: periksa.butirKe(butir) };
}
