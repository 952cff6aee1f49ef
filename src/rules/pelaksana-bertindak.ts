import { belumTerisi } from "../sop/isian";
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
    if (bertindak.has(kolom)) return [];
    const at = `prosedur.pelaksana.${kolom}`;
    if (belumTerisi(judul)) return [{ at, message: "kolomKosong", text: "", data: { kolom: String(kolom + 1) } }];
    return [{ at, message: "diam", data: { pelaksana: rapikan(judul) } }];
  });
};
