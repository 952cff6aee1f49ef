import { keadaanIsian } from "../sop/isian";
import { kolomMutuBaku } from "../sop/prosedur";
import { kolomTidakAda, perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (kolomTidakAda(sop, "waktu")) return "tidakBerlaku";
  const waktu = kolomMutuBaku(sop.prosedur.langkah, "waktu");
  return perLangkah(sop, (_, langkah, index) => {
    const teks = waktu[index] ?? null;
    if (teks === null || keadaanIsian(teks) !== "kosong") return [];
    return [{ at: `${langkah}.mutuBaku.waktu`, message: "kosong", kosong: true }];
  });
};
