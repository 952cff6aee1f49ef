import { rapikan } from "../sop/teks";
import { kemunculanPertama } from "../sop/urutan-pelaksana";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const { pelaksana } = sop.prosedur;
  // A column without a symbol has no place in the order.
  const pertama = kemunculanPertama(sop.prosedur);
  if (baganTakTerbaca(sop) || pertama.every((baris) => baris < 0)) return "tidakBerlaku";
  const terlaluKanan = pertama.findIndex(
    (baris, kolom) => baris >= 0 && pertama.slice(0, kolom).some((b) => b > baris),
  );
  if (terlaluKanan < 0) return [];
  const tetangga = pertama.findIndex((baris) => baris > (pertama[terlaluKanan] ?? 0));
  const data = {
    pelaksana: rapikan(pelaksana[terlaluKanan] ?? ""),
    langkah: String((pertama[terlaluKanan] ?? 0) + 1),
    tetangga: rapikan(pelaksana[tetangga] ?? ""),
  };
  return [{ at: `prosedur.pelaksana.${terlaluKanan}`, message: "terlaluKanan", data }];
};
