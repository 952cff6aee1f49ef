import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { awalKegiatan } from "../sop/kata-kerja";
import { kataAsal, tanpaPoin } from "../sop/teks";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "output", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  if (keadaanIsian(teks) !== "terisi") return [];
  const kata = kataAsal(tanpaPoin(teks))[0] ?? "";
  // Words in ber- ("Bertambah") may name a state, and those in -nya ("Diterimanya surat") are nouns.
  if (!/^(?:me|di)/i.test(kata) || /nya$/i.test(kata)) return [];
  const awal = awalKegiatan(teks);
  return awal === "aktif" || awal === "pasif" ? [{ at, message: "kegiatan", data: { kata } }] : [];
}
