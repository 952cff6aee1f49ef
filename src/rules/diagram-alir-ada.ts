import { adaLangkah } from "../sop/prosedur";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (baganTakTerbaca(sop) || !adaLangkah(sop.prosedur)) return "tidakBerlaku";
  const bentuk = new Set(sop.prosedur.langkah.flatMap(({ simbol }) => simbol.map((s) => s.bentuk)));
  const gambar = bentuk.delete("gambar");
  bentuk.delete("tanda");
  if (bentuk.size > 0) return [];
  if (gambar) return [{ at: "prosedur", message: "gambar", severity: "info", dilihatOleh: "bagianOrganisasi" }];
  return [{ at: "prosedur", message: "tidakAda" }];
};
