import { LINGKARAN_PENGHUBUNG } from "../regulation/simbol";
import type { Path } from "../sop/path";
import type { Langkah } from "../sop/sop";
import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => (simbolTerbaca(sop) ? perLangkah(sop, periksa) : "tidakBerlaku");

function periksa({ simbol }: Langkah, langkah: Path): readonly Problem[] {
  return simbol.flatMap(({ bentuk, asal }, index) =>
    bentuk === "lain" && asal === LINGKARAN_PENGHUBUNG
      ? [{ at: `${langkah}.simbol.${index}`, message: "lingkaran", text: asal }]
      : [],
  );
}
