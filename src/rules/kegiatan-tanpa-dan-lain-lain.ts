import type { Path } from "../sop/path";
import { KATA_TERBUKA } from "../regulation/kata-kegiatan";
import { perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

const TERBUKA = new RegExp(
  `(?<![a-z])(?:${KATA_TERBUKA.map((frasa) => frasa.replaceAll(" ", "[ -]")).join("|")})(?![a-z])\\.?`,
  "i",
);

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  const kata = TERBUKA.exec(kegiatan)?.[0];
  return kata === undefined ? [] : [{ at, message: "terbuka", text: kata, data: { kata } }];
}
