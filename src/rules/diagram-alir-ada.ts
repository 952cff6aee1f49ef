import { adaLangkah } from "../sop/prosedur";
import type { Bentuk } from "../sop/sop";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (baganTakTerbaca(sop) || !adaLangkah(sop.prosedur)) return "tidakBerlaku";
  const ada = (cocok: (bentuk: Bentuk) => boolean): boolean =>
    sop.prosedur.langkah.some(({ simbol }) => simbol.some(({ bentuk }) => cocok(bentuk)));
  if (ada((bentuk) => bentuk !== "gambar" && bentuk !== "tanda")) return [];
  if (ada((bentuk) => bentuk === "gambar"))
    return [{ at: "prosedur", message: "gambar", severity: "info", dilihatOleh: "bagianOrganisasi" }];
  return [{ at: "prosedur", message: "tidakAda" }];
};
