import { barisSel } from "../sop/sel";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

const KOLOM = ["kelengkapan", "waktu", "output"] as const;

export const check: Check = (sop) =>
  perLangkah(sop, ({ mutuBaku }, langkah) =>
    KOLOM.flatMap((kolom) => {
      const baris = barisSel(mutuBaku[kolom]);
      if (baris < 2) return [];
      return [{ at: `${langkah}.mutuBaku.${kolom}`, message: "gabung", data: { jumlah: String(baris) } }];
    }),
  );
