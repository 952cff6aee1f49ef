import type { Check } from "./rule";
import { tanggalLengkap } from "./tanggal-lengkap";

export const check: Check = ({ identitas }, { tahap }) =>
  tanggalLengkap(identitas.tanggalEfektif, "identitas.tanggalEfektif", tahap === "konsep" ? "info" : "error");
