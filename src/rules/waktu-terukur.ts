import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { parseWaktu, saranWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "waktu", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  const keadaan = keadaanIsian(teks);
  if (keadaan === "strip") return [{ at, message: "strip" }];
  // An empty cell, a placeholder and a rhythm ("triwulanan") have rules of their own.
  if (keadaan !== "terisi" || parseWaktu(teks).jenis !== "takTerukur") return [];
  const to = saranWaktu(teks);
  if (to !== null)
    return [{ at, message: "ejaan", data: { waktu: to }, fixes: [{ kind: "saran", at, from: teks, to }] }];
  return [{ at, message: /^\d+([.,]\d+)?$/.test(teks.trim()) ? "tanpaSatuan" : "takTerukur" }];
}
