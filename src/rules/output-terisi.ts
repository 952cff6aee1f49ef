import { belumTerisi } from "../sop/isian";
import { kolomMutuBaku } from "../sop/prosedur";
import { kolomTidakAda, perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (kolomTidakAda(sop, "output")) return "tidakBerlaku";
  const output = kolomMutuBaku(sop.prosedur.langkah, "output");
  return perLangkah(sop, (_, langkah, index) => {
    const teks = output[index] ?? null;
    if (teks === null || !belumTerisi(teks)) return [];
    return [{ at: `${langkah}.mutuBaku.output`, message: "kosong", kosong: true }];
  });
};
