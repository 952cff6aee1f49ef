import { keadaanIsian } from "../sop/isian";
import { teksSel } from "../sop/sel";
import { parseWaktu, saranWaktu } from "../sop/waktu";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, ({ mutuBaku }, langkah) => {
    const teks = teksSel(mutuBaku.waktu);
    const keadaan = keadaanIsian(teks);
    const at = `${langkah}.mutuBaku.waktu`;
    if (keadaan === "strip") return [{ at, message: "strip" }];
    // An empty cell, a placeholder and a rhythm ("triwulanan") have rules of their own.
    if (keadaan !== "terisi" || parseWaktu(teks).jenis !== "takTerukur") return [];
    const to = saranWaktu(teks);
    if (to !== null)
      return [{ at, message: "ejaan", data: { waktu: to }, fixes: [{ kind: "saran", at, from: teks, to }] }];
    return [{ at, message: /^\d+([.,]\d+)?$/.test(teks.trim()) ? "tanpaSatuan" : "takTerukur" }];
  });
