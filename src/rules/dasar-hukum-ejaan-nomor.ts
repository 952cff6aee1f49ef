import type { Path } from "../sop/path";
import { jenisPeraturan, parsePeraturan } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { rapikan, tanpaPoin } from "../sop/teks";
import { tertukar } from "./dasar-hukum-tidak-tertukar";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

/** Longer than any kind with its number. */
const TERPANJANG = 160;
const TENTANG = /(?<![a-z])tentang(?![a-z])/i;

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  // In capitals throughout there is nothing to tell apart.
  if (from === from.toUpperCase() || jenisPeraturan(tanpaPoin(from)) === null) return [];
  // What is to be replaced need not be spelt first.
  if (dikenal(parsePeraturan(from))?.diganti !== undefined || tertukar(from, at).length > 0) return [];
  const to = baku(from);
  if (to === from) return [];
  return [{ at, message: "ejaan", data: { kutipan: kepalaKutipan(to) }, fixes: [{ kind: "aman", at, from, to }] }];
}

/** "Undang-Undang Nomor 25 Tahun 2004 tentang", or the beginning of a citation that has no title. */
const kepalaKutipan = (teks: string): string => {
  const batas = TENTANG.exec(teks);
  return rapikan(tanpaPoin(batas === null ? teks : teks.slice(0, batas.index + batas[0].length))).slice(0, TERPANJANG);
};

/** "No. 25 tahun 2004 Tentang" → "Nomor 25 Tahun 2004 tentang"; the title itself stays as it is. */
function baku(teks: string): string {
  const batas = TENTANG.exec(teks);
  const kepala = (batas === null ? teks : teks.slice(0, batas.index))
    .replace(/(?<![a-z])(nomor|nomer|no)(?![a-z])\.?(?=(\s|\d|:))/gi, (asli, kata: string, berikut: string) =>
      kata === "Nomor" && asli === kata ? asli : `Nomor${/\d/.test(berikut) ? " " : ""}`,
    )
    .replace(/(?<![a-z])tahun(?= \d{4}(?!\d))/gi, "Tahun");
  return batas === null ? kepala : `${kepala}tentang${teks.slice(batas.index + batas[0].length)}`;
}
