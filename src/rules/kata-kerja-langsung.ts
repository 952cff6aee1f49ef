import { saranLangsung } from "../sop/kata-kerja-lemah";
import { perLangkah } from "./per-langkah";
import type { Check, Fix } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    const lemah = saranLangsung(kegiatan);
    if (lemah === null) return [];
    const { frasa, kerja, to } = lemah;
    const at = `${langkah}.kegiatan`;
    const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
    return [{ at, message: "lemah", data: { frasa, kerja }, fixes }];
  });
