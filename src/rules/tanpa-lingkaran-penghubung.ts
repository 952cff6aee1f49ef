import { LINGKARAN_PENGHUBUNG } from "../regulation/simbol";
import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (!simbolTerbaca(sop)) return "tidakBerlaku";
  return perLangkah(sop, ({ simbol }, langkah) =>
    simbol.flatMap(({ bentuk, asal }, index) =>
      bentuk === "lain" && asal === LINGKARAN_PENGHUBUNG
        ? [{ at: `${langkah}.simbol.${index}`, message: "lingkaran", text: asal }]
        : [],
    ),
  );
};
