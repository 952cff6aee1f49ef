import { syaratDalam } from "../sop/syarat";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    const syarat = syaratDalam(kegiatan);
    if (syarat === null) return [];
    return [{ at: `${langkah}.kegiatan`, message: "syarat", text: syarat.teks, data: { kata: syarat.kata } }];
  });
