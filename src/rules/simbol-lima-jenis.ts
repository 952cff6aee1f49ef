import { LINGKARAN_PENGHUBUNG } from "../regulation/simbol";
import type { Path } from "../sop/path";
import type { Bentuk, Langkah } from "../sop/sop";
import { baganTakTerbaca, perLangkah } from "./per-langkah";
import type { Check, Problem } from "./rule";

const LIMA: ReadonlySet<Bentuk> = new Set(["kapsul", "kotak", "belahKetupat", "segilima"]);

export const check: Check = (sop) => {
  const digambar = sop.prosedur.langkah.some(({ simbol }) =>
    simbol.some((s) => LIMA.has(s.bentuk) || s.bentuk === "lain"),
  );
  // Where there are only ticks or a picture, `diagram-alir-ada` has said what there is to say.
  if (baganTakTerbaca(sop) || !digambar) return "tidakBerlaku";
  return perLangkah(sop, periksa);
};

function periksa({ simbol }: Langkah, langkah: Path): readonly Problem[] {
  return simbol.flatMap(({ bentuk, asal }, index) => {
    // The circle that joins two places of a page has a rule of its own, which knows what to draw instead.
    if ((bentuk !== "lain" && bentuk !== "tanda") || asal === LINGKARAN_PENGHUBUNG) return [];
    return [{ at: `${langkah}.simbol.${index}`, message: bentuk, text: asal ?? "" }];
  });
}
