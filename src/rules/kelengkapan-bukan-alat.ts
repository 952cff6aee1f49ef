import { ALAT_KANTOR } from "../regulation/kata-mutu-baku";
import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import { bakukan, tanpaPoin } from "../sop/teks";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

const ALAT = new RegExp(`^(?:${ALAT_KANTOR.join("|")})(?: |$)`);

export const check: Check = (sop) => perSel(sop, "kelengkapan", periksa);

/** Only where nothing but equipment stands in the cell: beside a document it does no harm. */
function periksa(teks: string, at: Path): readonly Problem[] {
  if (keadaanIsian(teks) !== "terisi") return [];
  const butir = teks
    .split(/[,;/\n]|(?<![a-z])(?:dan|serta)(?![a-z])/i)
    .map((satu) => bakukan(tanpaPoin(satu)))
    .filter((satu) => satu !== "");
  return butir.length > 0 && butir.every((satu) => ALAT.test(satu)) ? [{ at, message: "alat" }] : [];
}
