import { KATA_BAWAHAN } from "../regulation/kata-kegiatan";
import { KATA_INGKAR } from "../regulation/kata-keputusan";
import { awalKegiatan } from "./kata-kerja";
import { kata } from "./teks";

const ingkar = new Set<string>(KATA_INGKAR);
const bawahan = new Set<string>(["maka", ...KATA_BAWAHAN]);

/** The labels of both exits of a condition: "jika tidak lengkap dikembalikan" → Lengkap, Tidak lengkap; in doubt Ya and Tidak. */
export function labelSyarat(syarat: string): readonly [ya: string, tidak: string] {
  const [satu = "", dua, tiga] = kata(syarat).slice(1);
  const [hal, berikut] = ingkar.has(satu) ? [dua, tiga] : [satu, dua];
  const sendiri = berikut === undefined || bawahan.has(berikut) || awalKegiatan(berikut) !== "lain";
  if (hal === undefined || bawahan.has(hal) || !sendiri) return ["Ya", "Tidak"];
  return [hal.charAt(0).toUpperCase() + hal.slice(1), `Tidak ${hal}`];
}
