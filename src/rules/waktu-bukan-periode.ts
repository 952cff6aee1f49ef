import { keadaanIsian } from "../sop/isian";
import { rapikan } from "../sop/teks";
import { parseWaktu } from "../sop/waktu";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perSel(sop, "waktu", (teks, at) =>
    keadaanIsian(teks) === "terisi" && parseWaktu(teks).jenis === "periode"
      ? [{ at, message: "periode", data: { kata: rapikan(teks) } }]
      : [],
  );
