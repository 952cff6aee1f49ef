import { KATA_INGKAR, KATA_SETUJU, KATA_TOLAK, KATA_UKURAN } from "../regulation/kata-keputusan";
import { bakukan } from "./teks";

const INGKAR = new RegExp(`^(?:${KATA_INGKAR.join("|")})(?: |$)`);
const UKURAN = new RegExp(`^(?:${KATA_UKURAN.join("|")})(?: |$)|^[<>≤≥=]`);
const setuju = new Set<string>(KATA_SETUJU);
const tolak = new Set<string>(KATA_TOLAK);

/** True when two labels of a decision are a pair of opposites: Ya/Tidak, Lengkap/Tidak lengkap, Benar/Salah, > 50 juta/≤ 50 juta. */
export function labelBerlawanan(a: string, b: string): boolean {
  const [satu, dua] = [bakukan(a), bakukan(b)];
  // Signs: + and −, √ and ×.
  if (satu === "" || dua === "") return true;
  if (ukuran(a, satu) && ukuran(b, dua)) return true;
  return (
    INGKAR.test(satu) !== INGKAR.test(dua) ||
    (setuju.has(satu) && tolak.has(dua)) ||
    (setuju.has(dua) && tolak.has(satu))
  );
}

const ukuran = (asli: string, baku: string): boolean => UKURAN.test(baku) || UKURAN.test(asli.trim());
