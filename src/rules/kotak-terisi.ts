import type { Kotak } from "../sop/dokumen";
import { belumTerisi } from "../sop/isian";
import type { Check } from "./rule";

/** Checks that something stands in a box. */
export const kotakTerisi =
  (kotak: Kotak): Check =>
  (sop) => {
    // Where the box itself is missing, `enam-kotak-ada` says so.
    if (sop.dokumen !== undefined && !sop.dokumen.kotak.includes(kotak)) return "tidakBerlaku";
    return sop[kotak].every(belumTerisi) ? [{ at: kotak, message: "kosong", kosong: true, text: "" }] : [];
  };
