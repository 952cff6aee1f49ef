import type { Langkah } from "../sop/sop";
import { bakukan } from "../sop/teks";
import { barisTerisi } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = ({ prosedur }) => {
  const baris = barisTerisi(prosedur);
  if (baris.length === 0) return "tidakBerlaku";
  return baris.flatMap((satu) => {
    const { isi, index } = satu;
    const sebelum = prosedur.langkah[index - 1];
    if (sebelum === undefined || !kegiatanSama(sebelum, isi)) return [];
    return [{ at: `${satu.at}.kegiatan`, message: "berulang", data: { langkah: String(index) } }];
  });
};

/** Without a symbol nobody knows whether it is the same performer. */
function kegiatanSama(a: Langkah, b: Langkah): boolean {
  const kegiatan = bakukan(b.kegiatan);
  return kegiatan !== "" && kegiatan === bakukan(a.kegiatan) && siapa(b) !== "" && siapa(b) === siapa(a);
}

const siapa = ({ simbol }: Langkah): string =>
  [...new Set(simbol.map(({ pelaksana }) => pelaksana))].sort((a, b) => a - b).join(" ");
