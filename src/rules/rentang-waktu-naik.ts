import { parseWaktu } from "../sop/waktu";
import type { Path } from "../sop/path";
import { perSel } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perSel(sop, "waktu", periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  const waktu = parseWaktu(teks);
  if (waktu.jenis !== "durasi" || waktu.max >= waktu.min) return [];
  return [{ at, message: "turun", fixes: saran(teks, at) }];
}

/** "5-2 hari" → "2-5 hari", where two numbers share one unit. */
function saran(teks: string, at: Path): Fix[] {
  const to = teks.replace(/(?<!\d)(\d{1,6})(\s*[^\d\s]{1,4}\s*)(\d{1,6})(?!\d)/, "$3$2$1");
  const waktu = parseWaktu(to);
  return waktu.jenis === "durasi" && waktu.min < waktu.max ? [{ kind: "saran", at, from: teks, to }] : [];
}
