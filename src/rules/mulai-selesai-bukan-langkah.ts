import { barisPenanda } from "../sop/prosedur";
import { rapikan } from "../sop/teks";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, (baris, langkah) =>
    barisPenanda(baris)
      ? [{ at: `${langkah}.kegiatan`, message: "penanda", data: { kata: rapikan(baris.kegiatan) } }]
      : [],
  );
