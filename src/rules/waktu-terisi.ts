import { keadaanIsian } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perSel(sop, "waktu", (teks, at) =>
    keadaanIsian(teks) === "kosong" ? [{ at, message: "kosong", kosong: true }] : [],
  );
