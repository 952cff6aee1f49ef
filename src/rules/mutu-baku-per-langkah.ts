import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import { barisSel, teksSel } from "../sop/sel";
import type { Langkah } from "../sop/sop";
import { perLangkah } from "./per-langkah";
import type { Check, Problem } from "./rule";

const KOLOM = ["kelengkapan", "waktu", "output"] as const;

export const check: Check = (sop) => perLangkah(sop, periksa);

function periksa({ mutuBaku }: Langkah, langkah: Path): readonly Problem[] {
  return KOLOM.flatMap((kolom) => {
    const baris = barisSel(mutuBaku[kolom]);
    if (baris < 2) return [];
    const keadaan = keadaanIsian(teksSel(mutuBaku[kolom]));
    // Of a cell in which nothing stands yet another rule says so, and that is enough.
    if (keadaan === "kosong" || keadaan === "sisaTemplat") return [];
    return [{ at: `${langkah}.mutuBaku.${kolom}`, message: "gabung", data: { jumlah: String(baris) } }];
  });
}
