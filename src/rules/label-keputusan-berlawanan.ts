import { labelBerlawanan } from "../sop/label-keputusan";
import { keputusan } from "../sop/alur";
import { bakukan, rapikan } from "../sop/teks";
import { perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perAlur(sop, ({ titik }) => {
    const memutus = titik.filter(keputusan);
    if (memutus.length === 0) return "tidakBerlaku";
    return memutus.flatMap(({ index, langkah: { ke } }) => {
      const [satu, dua] = ke.map(({ label }) => rapikan(label ?? "")) as [string?, string?];
      // Their number, missing labels and equal ones are the matter of `keputusan-dua-jalan`.
      if (ke.length !== 2 || !satu || !dua || bakukan(satu) === bakukan(dua) || labelBerlawanan(satu, dua)) return [];
      return [{ at: `prosedur.langkah.${index}.ke.1.label`, message: "takLazim", data: { satu, dua } }];
    });
  });
