import type { Path } from "../sop/path";
import { jenisPeraturan, parsePeraturan } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { tanpaPoin } from "../sop/teks";
import { tertukar } from "./dasar-hukum-tidak-tertukar";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

const TENTANG = /(?<![a-z])tentang(?![a-z])/i;

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  // In capitals throughout there is nothing to tell apart.
  if (from === from.toUpperCase() || jenisPeraturan(tanpaPoin(from)) === null) return [];
  // What is to be replaced need not be spelt first.
  if (dikenal(parsePeraturan(from))?.diganti !== undefined || tertukar(from, at).length > 0) return [];
  const to = baku(from);
  return to === from ? [] : [{ at, message: "ejaan", fixes: [{ kind: "aman", at, from, to }] }];
}

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
