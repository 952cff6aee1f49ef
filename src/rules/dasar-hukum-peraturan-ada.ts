import { parsePeraturan } from "../sop/peraturan";
import { bakukan, tanpaPoin } from "../sop/teks";
import { adaButir } from "./per-butir";
import type { Check } from "./rule";

/** Kinds that are no peraturan perundang-undangan. */
const BUKAN = new Set(["keputusan", "edaran", "inpres"]);

export const check: Check = (sop) =>
  adaButir(
    sop,
    "dasarHukum",
    (butir) => {
      const { jenis } = parsePeraturan(butir);
      // A kind that is not known may be the regulation of some body.
      return jenis === null ? /^(?:peraturan|undang)/.test(bakukan(tanpaPoin(butir))) : !BUKAN.has(jenis.id);
    },
    "tanpaPeraturan",
  );
