import { belumTerisi } from "../sop/isian";
import { kolomTidakAda, perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  if (kolomTidakAda(sop, "kegiatan")) return "tidakBerlaku";
  return perLangkah(sop, ({ kegiatan }, langkah) =>
    belumTerisi(kegiatan) ? [{ at: `${langkah}.kegiatan`, message: "kosong", kosong: true }] : [],
  );
};
