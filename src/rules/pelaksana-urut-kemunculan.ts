import { rapikan } from "../sop/teks";
import { kemunculanPertama } from "../sop/urutan-pelaksana";
import { baganTakTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const { pelaksana } = sop.prosedur;
  // A column without a symbol has no place in the order.
  const pertama = kemunculanPertama(sop.prosedur);
  if (baganTakTerbaca(sop) || pertama.every((baris) => baris < 0)) return "tidakBerlaku";
  let terakhir = -1;
  const terlaluKanan = pertama.findIndex((baris) => {
    terakhir = Math.max(terakhir, baris);
    return baris >= 0 && baris < terakhir;
  });
  if (terlaluKanan < 0) return [];
  const tetangga = pertama.findIndex((baris) => baris > (pertama[terlaluKanan] ?? 0));
  const data = {
    pelaksana: rapikan(pelaksana[terlaluKanan] ?? ""),
    langkah: String((pertama[terlaluKanan] ?? 0) + 1),
    tetangga: rapikan(pelaksana[tetangga] ?? ""),
  };
  return [{ at: `prosedur.pelaksana.${terlaluKanan}`, message: "terlaluKanan", data }];
};
