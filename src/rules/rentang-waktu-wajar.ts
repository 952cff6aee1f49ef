import type { Path } from "../sop/path";
import { rapikan } from "../sop/teks";
import { parseWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check, Problem } from "./rule";

/** A range whose end is more than this many times its beginning is no standard. */
const TERLEBAR = 10;

export const check: Check = (sop) => perSel(sop, "waktu", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  const waktu = parseWaktu(teks);
  if (waktu.jenis !== "durasi" || waktu.max <= waktu.min * TERLEBAR) return [];
  return [{ at, message: "terlaluLebar", data: { waktu: rapikan(teks) } }];
}
