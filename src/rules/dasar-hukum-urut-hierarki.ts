import { parsePeraturan } from "../sop/peraturan";
import type { Check } from "./rule";

export const check: Check = ({ dasarHukum }) => {
  const peringkat = dasarHukum.map((butir) => parsePeraturan(butir).jenis?.peringkat ?? null);
  // Kinds without a rank in the law (ministerial regulations, decrees, circulars) are passed over, never guessed.
  if (peringkat.filter((p) => p !== null).length < 2) return "tidakBerlaku";
  return peringkat.flatMap((p, index) => {
    const lebihRendah = p === null ? -1 : peringkat.findIndex((q) => q !== null && q > p);
    if (lebihRendah < 0 || lebihRendah > index) return [];
    return [{ at: `dasarHukum.${index}`, message: "terlaluBawah", data: { butir: String(lebihRendah + 1) } }];
  });
};
