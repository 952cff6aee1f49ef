import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { rapikan } from "../sop/teks";
import { parseWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "waktu", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  return keadaanIsian(teks) === "terisi" && parseWaktu(teks).jenis === "periode"
    ? [{ at, message: "periode", data: { kata: rapikan(teks) } }]
    : [];
}
