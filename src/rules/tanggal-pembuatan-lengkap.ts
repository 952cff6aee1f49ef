import type { Check } from "./rule";
import { tanggalLengkap } from "./tanggal-lengkap";

export const check: Check = ({ identitas }) =>
  tanggalLengkap(identitas.tanggalPembuatan, "identitas.tanggalPembuatan", "error");
