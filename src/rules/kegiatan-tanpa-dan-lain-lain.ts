import { KATA_TERBUKA } from "../regulation/kata-kegiatan";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

const TERBUKA = new RegExp(
  `(?<![a-z])(?:${KATA_TERBUKA.map((frasa) => frasa.replaceAll(" ", "[ -]")).join("|")})(?![a-z])\\.?`,
  "i",
);

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    const kata = TERBUKA.exec(kegiatan)?.[0];
    return kata === undefined ? [] : [{ at: `${langkah}.kegiatan`, message: "terbuka", text: kata, data: { kata } }];
  });
