import { labelBerlawanan } from "../sop/label-keputusan";
import { keputusan } from "../sop/alur";
import { bakukan, rapikan } from "../sop/teks";
import { perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = perAlur(({ titik }) => {
  const memutus = titik.filter(keputusan);
  if (memutus.length === 0) return "tidakBerlaku";
  return memutus.flatMap(({ index, panah }) => {
    const [satu, dua] = panah.map(({ label }) => rapikan(label ?? "")) as [string?, string?];
    // Their number, missing labels and equal ones are the matter of `keputusan-dua-jalan`.
    if (panah.length !== 2 || !satu || !dua || bakukan(satu) === bakukan(dua) || labelBerlawanan(satu, dua)) return [];
    return [{ at: `prosedur.langkah.${index}.ke.1.label`, message: "takLazim", data: { satu, dua } }];
  });
});
