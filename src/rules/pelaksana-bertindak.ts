import { belumTerisi, keadaanIsian } from "../sop/isian";
import { kataJabatan } from "../sop/pelaku";
import { rapikan } from "../sop/teks";
import { simbolTerbaca } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  if (!simbolTerbaca(sop)) return "tidakBerlaku";
  const { pelaksana, langkah } = sop.prosedur;
  // An off-page connector only carries the flow on.
  const bertindak = new Set<number>();
  for (const { simbol } of langkah) {
    for (const satu of simbol) if (satu.bentuk !== "segilima") bertindak.add(satu.pelaksana);
  }
  const sudah = new Set<string>();
  return pelaksana.flatMap((judul, kolom): Problem[] => {
    const jabatan = kataJabatan(judul).join(" ");
    const ganda = jabatan !== "" && sudah.has(jabatan);
    sudah.add(jabatan);
    // A placeholder and a column that is there twice have rules of their own.
    if (bertindak.has(kolom) || ganda || keadaanIsian(judul) === "sisaTemplat") return [];
    const at = `prosedur.pelaksana.${kolom}`;
    if (belumTerisi(judul)) return [{ at, message: "kolomKosong", text: "", data: { kolom: String(kolom + 1) } }];
    return [{ at, message: "diam", data: { pelaksana: rapikan(judul) } }];
  });
};
