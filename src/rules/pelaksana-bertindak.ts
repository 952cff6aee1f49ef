import { belumTerisi, keadaanIsian } from "../sop/isian";
import { jabatanSama } from "../sop/pelaku";
import { rapikan } from "../sop/teks";
import { simbolTerbaca } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  if (!simbolTerbaca(sop)) return "tidakBerlaku";
  const { pelaksana, langkah } = sop.prosedur;
  // An off-page connector only carries the flow on.
  const bertindak = new Set(
    langkah.flatMap(({ simbol }) => simbol.filter((s) => s.bentuk !== "segilima").map((s) => s.pelaksana)),
  );
  return pelaksana.flatMap((judul, kolom): Problem[] => {
    // A placeholder and a column that is there twice have rules of their own.
    const milikLain = keadaanIsian(judul) === "sisaTemplat" || pelaksana.slice(0, kolom).some(sama(judul));
    if (bertindak.has(kolom) || milikLain) return [];
    const at = `prosedur.pelaksana.${kolom}`;
    if (belumTerisi(judul)) return [{ at, message: "kolomKosong", text: "", data: { kolom: String(kolom + 1) } }];
    return [{ at, message: "diam", data: { pelaksana: rapikan(judul) } }];
  });
};

const sama =
  (judul: string) =>
  (lain: string): boolean =>
    !belumTerisi(judul) && jabatanSama(judul, lain);
