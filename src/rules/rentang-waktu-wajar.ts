import { rapikan } from "../sop/teks";
import { parseWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

/** A range whose end is more than this many times its beginning is no standard. */
const TERLEBAR = 10;

export const check: Check = (sop) =>
  perSel(sop, "waktu", (teks, at) => {
    const waktu = parseWaktu(teks);
    if (waktu.jenis !== "durasi" || waktu.max <= waktu.min * TERLEBAR) return [];
    return [{ at, message: "terlaluLebar", data: { waktu: rapikan(teks) } }];
  });
