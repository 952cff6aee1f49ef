import { kataJabatan } from "../sop/pelaku";
import { rapikan } from "../sop/teks";
import type { Check } from "./rule";

export const check: Check = ({ prosedur }) => {
  if (prosedur.pelaksana.length < 2) return "tidakBerlaku";
  const pertama = new Map<string, number>();
  return prosedur.pelaksana.flatMap((judul, kolom) => {
    const jabatan = kataJabatan(judul).join(" ");
    const lebihDulu = pertama.get(jabatan);
    if (jabatan !== "" && lebihDulu === undefined) pertama.set(jabatan, kolom);
    if (lebihDulu === undefined) return [];
    const data = { pelaksana: rapikan(judul), kolom: String(lebihDulu + 1) };
    return [{ at: `prosedur.pelaksana.${kolom}`, message: "ganda", data }];
  });
};
