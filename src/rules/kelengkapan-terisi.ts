import { keadaanIsian } from "../sop/isian";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

// A dash is an answer: this step needs nothing.
export const check: Check = (sop) =>
  perSel(sop, "kelengkapan", (teks, at) =>
    keadaanIsian(teks) === "kosong" ? [{ at, message: "kosong", kosong: true }] : [],
  );
